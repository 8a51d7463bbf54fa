import { useTranslations } from 'next-intl'
import type { AskedProof } from '@/lib/people/own-proof'
import { TextInput } from '../ui/text-input'
import { PasswordNow } from './password-fields'

type Props = {
  asked: AskedProof
  /** Why it may be left empty, where it may. */
  hint?: string
  /** The door is somebody else's: then it says whose password is asked. */
  own?: boolean
}

/** What signing in asks, once more, for what changes a door. Nothing where there is nothing to ask. */
export function ProofFields({ asked, hint, own }: Props) {
  const t = useTranslations('account.proof')
  if (!asked.password) return null
  return (
    <>
      <PasswordNow hint={hint} label={own ? t('own') : undefined} />
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
