'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import { ActPanel } from './act-panel'
import { CandidateRef } from './candidate-ref'
import type { Target } from './nearest'
import { cardId } from './reviewable'

type Props = {
  /** `repeats` is filled in as the number to merge into. */
  candidate: { id: string; version: number; repeats: string | null }
  /** Live candidates of this document, without the candidate itself. */
  targets: Target[]
  action: FormAction
  gone: boolean
}

/** The same promise said twice: into another candidate, or into what already stands in the register. */
export function MergeForm({ candidate: { id, version, repeats }, targets, action, gone }: Props) {
  const t = useTranslations('review')
  return (
    <ActionForm action={action} edition={version} gone={gone} className="act-form space-y-3">
      <CandidateRef id={id} version={version} />
      <ActPanel group={cardId(id)} act="merge" summary={t('act.merge')}>
        <p className="text-sm text-muted">{t('merge.hint')}</p>
        {targets.length > 0 && (
          <Select
            name="intoCandidateId"
            label={t('merge.into')}
            options={targets}
            blank={t('merge.choose')}
            optional
          />
        )}
        <TextInput
          name="intoNumber"
          defaultValue={repeats ?? undefined}
          label={t('merge.number')}
          hint={t('merge.number_hint')}
          optional={targets.length > 0}
          width="medium"
        />
        <SubmitButton size="small">{t('merge.send')}</SubmitButton>
      </ActPanel>
    </ActionForm>
  )
}
