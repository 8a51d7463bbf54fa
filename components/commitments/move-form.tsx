import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/actions/form-state'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import type { MoveContext } from './move-context'
import { MOVE_FIELDS } from './move-fields'
import { MovePanel, type MoveWeight } from './move-panel'
import type { MoveName } from './offered-moves'

export type MoveAction = (state: FormState, data: FormData) => Promise<FormState>

type Props = {
  name: MoveName
  weight: MoveWeight
  context: MoveContext
  action: MoveAction
  open: boolean
  /** It cannot be made from here, or not any more. */
  gone: boolean
}

/** The form of one move: what it does, what it asks, and its button. One that asks nothing stands open. */
export function MoveForm({ name, weight, context, action, open, gone }: Props) {
  const t = useTranslations('commitment.moves')
  const form = { action, edition: context.edition, gone, className: 'space-y-3' }
  if (gone) return <ActionForm {...form} />
  const Fields = MOVE_FIELDS[name]
  const inside = (
    <>
      <p className="text-sm text-muted">{hintOf(name, context, t)}</p>
      {Fields && <Fields context={context} />}
      <SubmitButton variant={weight === 'leading' ? 'primary' : 'secondary'}>
        {t(`${name}.submit`)}
      </SubmitButton>
    </>
  )
  const bare = weight !== 'rest' && !Fields
  return (
    <ActionForm {...form}>
      <HiddenInput name="number" value={context.number} />
      {bare ? (
        inside
      ) : (
        <MovePanel summary={t(`${name}.title`)} weight={weight} open={open}>
          {inside}
        </MovePanel>
      )}
    </ActionForm>
  )
}

type Translate = ReturnType<typeof useTranslations<'commitment.moves'>>

function hintOf(name: MoveName, { request, confidential }: MoveContext, t: Translate): string {
  if (name === 'decide_extension') return t('decide_extension.hint', request ?? { window: '–', reason: '–' })
  if (name === 'publish' && confidential) return t('publish.hint_confidential')
  return t(`${name}.hint`)
}
