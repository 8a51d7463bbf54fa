import { useLocale, useTranslations } from 'next-intl'
import type { listTokens } from '@/lib/api/queries'
import { isScope } from '@/lib/api/scopes'
import { formatInstant } from '@/lib/format'
import { RevokeForm } from '../ui/revoke-form'
import type { FormAction } from './form-action'
import { scopeWord } from './scope-word'

type Props = { tokens: Awaited<ReturnType<typeof listTokens>>; revoke: FormAction }

/** Tokens that open something; a new one can be copied for ten minutes, and then never again. */
export function TokenList({ tokens, revoke }: Props) {
  const t = useTranslations('tokens')
  const language = useLocale()
  return (
    <ul aria-label={t('title')} className="border-t border-rule">
      {tokens.map(({ id, name, scopes, createdAt, account, secret }) => (
        <li key={id} className="border-b border-rule py-4">
          <p className="font-medium [overflow-wrap:anywhere]">{name}</p>
          <p className="text-sm text-muted">
            {t('made', { when: formatInstant(createdAt, language), by: account.name })} ·{' '}
            {scopes
              .filter(isScope)
              .map((scope) => t(`scope.${scopeWord(scope)}`))
              .join(', ')}
          </p>
          {secret && (
            <p className="mt-3 text-sm">
              {t('copy')} <code className="mt-1 block select-all [overflow-wrap:anywhere]">{secret}</code>
            </p>
          )}
          <RevokeForm action={revoke} id={id} name={name} className="mt-3">
            {t('revoke')}
          </RevokeForm>
        </li>
      ))}
    </ul>
  )
}
