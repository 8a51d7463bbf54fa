'use client'

import { useTranslations } from 'next-intl'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { Kbd } from '../ui/kbd'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import { ActPanel } from './act-panel'
import { CandidateRef } from './candidate-ref'
import { cardId } from './reviewable'

const QUICK = ['done_already', 'policy', 'other_party', 'no_commitment'] as const

type Props = { candidate: { id: string; version: number }; action: FormAction; gone: boolean }

/** A reason in words, or one of the usual ones at a single press: a pressed button's reason goes before the field's. */
export function RejectForm({ candidate: { id, version }, action, gone }: Props) {
  const t = useTranslations('review')
  return (
    <ActionForm action={action} edition={version} gone={gone} className="act-form space-y-3">
      <CandidateRef id={id} version={version} />
      <ActPanel group={cardId(id)} act="reject" summary={t('act.reject')}>
        <div className="flex flex-wrap items-end gap-3">
          <TextInput name="reason" label={t('reject.reason')} maxLength={500} className="min-w-48 flex-1" />
          <SubmitButton variant="danger">{t('reject.send')}</SubmitButton>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-sm text-muted">{t('reject.quick')}</span>
          {QUICK.map((reason, index) => (
            <SubmitButton
              key={reason}
              data-first={index === 0 ? '' : undefined}
              name="reason"
              value={t(`reject.${reason}`)}
              variant="secondary"
              size="small"
            >
              {t(`reject.${reason}`)}
              <span aria-hidden="true" className="hidden group-data-keys/keys:inline">
                <Kbd>{String(index + 1)}</Kbd>
              </span>
            </SubmitButton>
          ))}
        </div>
      </ActPanel>
    </ActionForm>
  )
}
