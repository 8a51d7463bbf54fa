import { useTranslations } from 'next-intl'
import { SAY_VERDICTS, type SayVerdict } from '@/lib/say/verdicts'
import type { MoveAction } from '../commitments/move-form'
import { MovePanel } from '../commitments/move-panel'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { RadioGroup } from '../ui/radio-group'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'

/** Who may speak about the waiting proposal, and how. */
export type Speaker = {
  action: MoveAction
  /** What this person said before. */
  own: { verdict: SayVerdict; note: string | null } | null
  /** Council members speak under their name, in public. */
  inPublic: boolean
}

type Props = { number: string; proposalId: string; speaker: Speaker; gone: boolean }

/** "Satisfied" or "not yet", with a note; folded away, since most come to read. */
export function SayForm({ number, proposalId, speaker: { action, own, inPublic }, gone }: Props) {
  const t = useTranslations('say.form')
  const choices = SAY_VERDICTS.map((value) => ({ value, label: t(value) }))
  const initial = { verdict: own?.verdict ?? '', note: own?.note ?? '' }
  return (
    <ActionForm action={action} initial={initial} gone={gone} className="mt-4 max-w-form space-y-3">
      <HiddenInput name="number" value={number} />
      <HiddenInput name="proposalId" value={proposalId} />
      <MovePanel summary={own ? t('title_again') : t('title')} weight="beside" open={false}>
        <p className="text-sm text-muted">{inPublic ? t('hint') : t('hint_inside')}</p>
        <RadioGroup name="verdict" label={t('verdict')} choices={choices} />
        <TextArea name="note" label={t('note')} hint={t('note_hint')} optional maxLength={2000} rows={3} />
        <SubmitButton>{t('submit')}</SubmitButton>
      </MovePanel>
    </ActionForm>
  )
}
