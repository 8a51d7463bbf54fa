import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import type { RedactionKind } from '@/lib/redaction/mask'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { Section } from '../ui/section'
import { SubmitButton } from '../ui/submit-button'

export type Redaction = {
  id: string
  kind: RedactionKind
  words: string
  places: number
  by: string
  at: Date
}

type Props = { documentId: string; redactions: Redaction[]; action: FormAction }

/** What the public does not read now, by whom, and the way back for each. */
export function LeftOutList({ documentId, redactions, action }: Props) {
  const t = useTranslations('redaction')
  const language = useLocale()
  return (
    <Section title={t('left_out')}>
      {redactions.length === 0 && <p className="text-muted">{t('left_out_none')}</p>}
      <ul className="divide-y divide-rule">
        {redactions.map(({ id, kind, words, places, by, at }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <p className="break-words font-semibold">{words}</p>
              <p className="text-sm text-muted">
                {t(`kind.${kind}`)}, {t('places', { count: places })}.{' '}
                {t('by', { name: by, day: formatInstant(at, language) })}
              </p>
            </div>
            <ActionForm action={action} className="">
              <HiddenInput name="documentId" value={documentId} />
              <HiddenInput name="redactionId" value={id} />
              <SubmitButton variant="quiet" size="small">
                {t('lift')} <span className="sr-only">{words}</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Section>
  )
}
