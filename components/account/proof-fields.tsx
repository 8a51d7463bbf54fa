import { useTranslations } from 'next-intl'
import type { AskedProof } from '@/lib/people/own-proof'
import { TextInput } from '../ui/text-input'
import { PasswordNow } from './password-fields'

/** What signing in asks, once more, for what changes a door. Nothing where there is nothing to ask. */
export function ProofFields({ asked, hint }: { asked: AskedProof; hint?: string }) {
  const t = useTranslations('account.proof')
  if (!asked.password) return null
  return (
    <>
      <PasswordNow hint={hint} />
      {asked.code && (
        <TextInput
          name="currentCode"
          label={t('code')}
          hint={t('code_hint')}
          autoComplete="one-time-code"
          spellCheck={false}
          width="medium"
        />
      )}
    </>
  )
}
