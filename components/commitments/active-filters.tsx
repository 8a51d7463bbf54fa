import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type Filters, firstPage, registerUrl } from '@/lib/commitments/filters'
import type { RegisterLists } from '@/lib/commitments/register-lists'
import { type FilterRights, useRegisterChoices } from './register-choices'

type Props = { filters: Filters; lists: RegisterLists; rights: FilterRights }

/** What the list is narrowed by now, each with the way to take it off. */
export function ActiveFilters({ filters, lists, rights }: Props) {
  const t = useTranslations('register.filter')
  const choices = useRegisterChoices(lists, rights)
  const said: [string, string | undefined][] = [
    ['q', filters.q && t('q', { q: filters.q })],
    ...choices.map(({ name, options }): [string, string | undefined] => {
      const value = filters[name]
      if (value === undefined) return [name, undefined]
      return [name, options.find((option) => option.value === String(value))?.label ?? String(value)]
    }),
    ['slipped', filters.slipped && t('slipped')],
    ['confidential', filters.confidential && t('confidential')],
    ['document', filters.document && t('document')],
  ]
  const active = said.filter((entry): entry is [string, string] => Boolean(entry[1]))
  if (active.length === 0) return null
  return (
    <ul aria-label={t('active')} className="mb-4 flex flex-wrap gap-2 text-sm print:hidden">
      {active.map(([name, words]) => (
        <li key={name}>
          <Link
            href={registerUrl(firstPage({ ...filters, [name]: undefined }))}
            className="inline-flex min-h-8 items-center gap-2 rounded border border-edge px-2 text-ink no-underline hover:border-ink pointer-coarse:min-h-11"
          >
            {words}
            <span aria-hidden="true">×</span>
            <span className="sr-only">{t('remove')}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
