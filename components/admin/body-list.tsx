import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Body } from '@/lib/council/schema'
import { Section } from '../ui/section'

type Row = { id: string; name: string; shortName: string | null }

type Props = {
  body: Body
  rows: Row[]
  /** What is worth knowing beside a name, such as who holds a portfolio. */
  beside?: (id: string) => string
}

/** Committees, portfolios, departments or parties: each leads to its own page. */
export function BodyList({ body, rows, beside }: Props) {
  const t = useTranslations('admin.council')
  return (
    <Section
      title={t(`${body}.title`)}
      aside={<Link href={`/admin/council/${body}/new`}>{t(`${body}.add`)}</Link>}
    >
      {rows.length === 0 && <p className="text-muted">{t(`${body}.none`)}</p>}
      <ul className="-mt-4">
        {rows.map(({ id, name, shortName }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-b border-rule py-2 last:border-b-0"
          >
            {shortName && <span className="min-w-16 text-sm font-medium">{shortName}</span>}
            <Link href={`/admin/council/${body}/${id}`} className="min-w-0 flex-1 break-words">
              {name}
            </Link>
            {beside && <span className="text-sm text-muted">{beside(id)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
