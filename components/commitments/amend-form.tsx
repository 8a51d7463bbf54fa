import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { KINDS, STRENGTHS } from '@/lib/commitments/schema'
import { ButtonLink } from '../ui/button-link'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import { amendableFields } from './amendable-fields'
import type { MoveAction } from './move-form'
import { WindowFields } from './window-fields'

type Named = { id: string; name: string; shortName?: string }
type Props = { commitment: WholeCommitment; action: MoveAction; committees: Named[]; parties: Named[] }

/** Every word of a commitment that may be corrected. A stale form comes back with both versions side by side. */
export function AmendForm({ commitment, action, committees, parties }: Props) {
  const t = useTranslations('commitment.edit')
  const { number } = commitment.listed
  return (
    <ActionForm action={action} initial={amendableFields(commitment)} className="max-w-form space-y-6">
      <HiddenInput name="number" value={number} />
      <HiddenInput name="version" value={commitment.version} />
      <TextInput
        name="title"
        label={t('commitment_title')}
        hint={t('commitment_title_hint')}
        maxLength={200}
      />
      <KindFields />
      <TextInput name="madeBy" label={t('made_by')} hint={t('made_by_hint')} optional maxLength={200} />
      <TextInput name="party" label={t('party')} optional maxLength={100} list="parties" width="medium" />
      <datalist id="parties">
        {parties.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <Select
        name="committeeId"
        label={t('committee')}
        blank={t('no_committee')}
        options={committees.map(({ id, name, shortName }) => ({
          value: id,
          label: `${shortName} – ${name}`,
        }))}
      />
      <Checkbox name="confidential" label={t('confidential')} hint={t('confidential_hint')} />
      <WindowFields legend={t('window')} hint={t('window_hint')} open />
      <FormActions>
        <SubmitButton>{t('submit')}</SubmitButton>
        <ButtonLink href={`/commitments/${number}`} variant="quiet">
          {t('cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}

function KindFields() {
  const t = useTranslations()
  const kinds = KINDS.map((value) => ({ value, label: t(`states.kind.${value}`) }))
  const strengths = STRENGTHS.map((value) => ({ value, label: t(`states.strength.${value}`) }))
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Select name="kind" label={t('commitment.edit.kind')} options={kinds} />
      <Select name="strength" label={t('commitment.edit.strength')} options={strengths} />
    </div>
  )
}
