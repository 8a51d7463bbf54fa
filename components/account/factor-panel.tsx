import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import type { AskedProof } from '@/lib/people/own-proof'
import type { OwnFactor } from '@/lib/second-factor/queries'
import type { FormAction } from '../admin/form-action'
import { Disclosure } from '../ui/disclosure'
import { ActionForm } from '../ui/form'
import { SubmitButton } from '../ui/submit-button'
import { ProofFields } from './proof-fields'

type Props = { factor: OwnFactor; asked: AskedProof; begin: FormAction; remove: FormAction }

/** Whether signing in asks for a code of one's own app, and the ways to change that. */
export function FactorPanel({ factor: { setAt, codesLeft }, asked, begin, remove }: Props) {
  const t = useTranslations('account.factor')
  const language = useLocale()
  return (
    <div className="max-w-form space-y-5">
      <p>{setAt ? t('on', { since: formatInstant(setAt, language) }) : t('off')}</p>
      {setAt && <p>{t('codes_left', { left: codesLeft })}</p>}
      <Disclosure summary={t(setAt ? 'anew' : 'set_up')}>
        <p className="mb-4 text-sm text-muted">{t(setAt ? 'anew_text' : 'set_up_text')}</p>
        <ActionForm action={begin} className="space-y-4">
          <ProofFields asked={asked} />
          <SubmitButton variant="secondary">{t('begin')}</SubmitButton>
        </ActionForm>
      </Disclosure>
      {setAt && (
        <Disclosure summary={t('remove')}>
          <p className="mb-4 text-sm text-muted">{t('remove_text')}</p>
          <ActionForm action={remove} className="space-y-4">
            <ProofFields asked={asked} />
            <SubmitButton variant="danger">{t('remove')}</SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
    </div>
  )
}
