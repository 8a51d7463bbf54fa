import { useTranslations } from 'next-intl'
import type { AgendaItem } from '@/lib/committees/agenda-items'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'

/** Takes one item off the list. Folded, so that a list stays a list. */
export function PullForm({ item, action }: { item: AgendaItem; action: FormAction }) {
  const t = useTranslations('committees.pull')
  return (
    <details className="mt-1 print:hidden">
      <summary className="inline-flex items-center text-sm text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11">
        {t('open')}
        <span className="sr-only">: {t('about', { number: item.number })}</span>
      </summary>
      <ActionForm action={action} className="mt-2 max-w-form space-y-3 pb-2">
        <HiddenInput name="number" value={item.number} />
        <TextInput name="reason" label={t('reason')} hint={t('reason_hint')} required maxLength={2000} />
        <SubmitButton variant="secondary" size="small">
          {t('submit')}
        </SubmitButton>
      </ActionForm>
    </details>
  )
}
