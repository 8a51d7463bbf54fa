import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { FormAction } from './form-action'
import { SaveViewForm } from './save-view-form'
import { type ShownView, ViewLinks } from './view-links'

type Props = {
  views: ShownView[]
  /** The query of the register as it stands, in normal form. */
  query: string
  save: FormAction
}

/** Above the register: one's own views, and the way to keep this one. */
export function ViewRow({ views, query, save }: Props) {
  const t = useTranslations('views')
  const isKept = views.some((view) => view.query === query)
  return (
    <nav aria-label={t('label')} className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden">
      <ViewLinks views={views} current={query} />
      {views.length > 0 && (
        <Link href="/commitments/views" className="text-sm">
          {t('manage.link')}
        </Link>
      )}
      {!isKept && query !== '' && <SaveViewForm key={query} action={save} query={query} />}
    </nav>
  )
}
