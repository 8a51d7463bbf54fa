import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { WholeRound } from '@/lib/reminders/queries'
import type { FormAction } from '../admin/form-action'
import { Badge } from '../ui/badge'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { RadioGroup } from '../ui/radio-group'
import { SubmitButton } from '../ui/submit-button'
import { AnswerWords } from './answer-words'

type Props = { action: FormAction; round: WholeRound }

/** Answers that came back: take over those that are ticked, all at once, or set them aside. */
export function DecideAnswersForm({ action, round: { id, reminders } }: Props) {
  const [t, errors] = [useTranslations('reminders.decide'), useTranslations('errors')]
  const answered = reminders.flatMap(({ holder, items }) =>
    items.filter(({ answer }) => answer).map((item) => ({ ...item, holder })),
  )
  const open = answered.filter(({ decision }) => !decision)
  if (answered.length === 0) return <p className="text-muted">{t('none')}</p>
  const refusalOf = (code: string) =>
    errors.has(code as 'fault') ? errors(code as 'fault') : errors('item_fault')
  const choices = (['accepted', 'set_aside'] as const).map((value) => ({
    value,
    label: t(value),
    hint: t(`${value}_hint`),
  }))
  return (
    <ActionForm
      action={action}
      edition={open.map(({ id, answeredAt }) => `${id} ${answeredAt?.getTime()}`).join()}
      className="space-y-5"
    >
      <HiddenInput name="round" value={id} />
      <ul>
        {answered.map((item) => (
          <li key={item.id} className="border-b border-rule py-3">
            {item.decision ? (
              <p>
                <Badge tone={item.decision === 'accepted' ? 'accent' : 'neutral'}>
                  {t(`is.${item.decision}`)}
                </Badge>{' '}
                <Link href={`/commitments/${item.number}`}>{item.number}</Link> {item.title}
              </p>
            ) : (
              <Checkbox
                name={`item_${item.id}`}
                value={item.answeredAt?.toISOString()}
                label={`${item.number} ${item.title}`}
                defaultChecked={!item.refusal}
              />
            )}
            <p className="text-sm">
              <span className="text-muted">{item.holder}: </span>
              <AnswerWords item={item} />
            </p>
            {item.refusal && (
              <p className="text-sm text-late">{t('refused', { why: refusalOf(item.refusal) })}</p>
            )}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <>
          <RadioGroup name="decision" label={t('what')} choices={choices} defaultValue="accepted" />
          <SubmitButton>{t('press')}</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
