import { useLocale, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/documents/form-action'
import { formatInstant } from '@/lib/format'
import { RevokeForm } from '../ui/revoke-form'

export type ShownLink = { id: string; name: string; createdAt: Date; calendar: string; atom: string }

const ADDRESS = 'mt-1 block select-all text-sm [overflow-wrap:anywhere]'

/** One's own secret addresses, each with the way to take it back. */
export function LinkList({ links, revoke }: { links: ShownLink[]; revoke: FormAction }) {
  const t = useTranslations('feeds.links')
  const language = useLocale()
  return (
    <ul aria-label={t('title')} className="border-t border-rule">
      {links.map(({ id, name, createdAt, calendar, atom }) => (
        <li key={id} className="border-b border-rule py-4">
          <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
          <p className="text-sm text-muted">{t('made', { when: formatInstant(createdAt, language) })}</p>
          <p className="mt-3 text-sm">
            {t('calendar')} <code className={ADDRESS}>{calendar}</code>
          </p>
          <p className="mt-3 mb-3 text-sm">
            {t('atom')} <code className={ADDRESS}>{atom}</code>
          </p>
          <RevokeForm action={revoke} id={id} name={name}>
            {t('revoke')}
          </RevokeForm>
        </li>
      ))}
    </ul>
  )
}
