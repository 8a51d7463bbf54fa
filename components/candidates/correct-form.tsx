'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { SubmitButton } from '../ui/submit-button'
import { ActPanel } from './act-panel'
import { CandidateRef } from './candidate-ref'
import { CorrectFields } from './correct-fields'
import { type Correctable, cardId } from './reviewable'

type Props = { candidate: Correctable; action: FormAction; gone: boolean }

export function CorrectForm({ candidate, action, gone }: Props) {
  const t = useTranslations('review')
  const { id, version, title, kind, strength, owner, phrase, earliest, latest } = candidate
  const written = { owner: owner ?? '', phrase: phrase ?? '', earliest: earliest ?? '', latest: latest ?? '' }
  return (
    <ActionForm
      action={action}
      edition={version}
      gone={gone}
      initial={{ title, kind, strength, ...written }}
      className="act-form space-y-3"
    >
      <CandidateRef id={id} version={version} />
      <ActPanel group={cardId(id)} act="correct" summary={t('act.correct')}>
        <CorrectFields />
        <SubmitButton size="small">{t('correct.save')}</SubmitButton>
      </ActPanel>
    </ActionForm>
  )
}
