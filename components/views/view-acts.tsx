import { useTranslations } from 'next-intl'
import { FollowForm } from '../notices/follow-form'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import type { FormAction } from './form-action'
import { SaveViewPanel } from './save-view-panel'
import type { ShownView } from './view-links'

export type ViewActions = Record<'rename' | 'move' | 'remove' | 'start' | 'follow' | 'unfollow', FormAction>

type PressProps = {
  action: FormAction
  view: ShownView
  label: string
  direction?: 'up' | 'down'
  danger?: boolean
}

/** An act that needs nothing but the press; the name is added for ears, since every row has the same words. */
function Press({ action, view, label, direction, danger }: PressProps) {
  return (
    <ActionForm action={action} className="space-y-2">
      <HiddenInput name="id" value={view.id} />
      {direction && <HiddenInput name="direction" value={direction} />}
      <SubmitButton variant={danger ? 'danger' : 'secondary'} size="small">
        {label}
        <span className="sr-only"> {view.name}</span>
      </SubmitButton>
    </ActionForm>
  )
}

type Props = { view: ShownView; actions: ViewActions; isFollowed: boolean; isFirst: boolean; isLast: boolean }

/** What can be done with one view. */
export function ViewActs({ view, actions, isFollowed, isFirst, isLast }: Props) {
  const t = useTranslations('views.manage')
  return (
    <div className="flex flex-wrap items-start gap-2">
      {!isFirst && <Press action={actions.move} view={view} label={t('up')} direction="up" />}
      {!isLast && <Press action={actions.move} view={view} label={t('down')} direction="down" />}
      <Press action={actions.start} view={view} label={view.isStart ? t('unmake_start') : t('make_start')} />
      <FollowForm
        thing={{ what: 'view', id: view.id }}
        name={view.name}
        following={isFollowed}
        {...actions}
      />
      <Press action={actions.remove} view={view} label={t('remove')} danger />
      <ActionForm action={actions.rename} className="space-y-3">
        <HiddenInput name="id" value={view.id} />
        <SaveViewPanel summary={t('rename_submit')}>
          <TextInput
            name="name"
            label={t('rename', { name: view.name })}
            defaultValue={view.name}
            maxLength={60}
            autoComplete="off"
            width="medium"
          />
          <SubmitButton size="small">{t('rename_submit')}</SubmitButton>
        </SaveViewPanel>
      </ActionForm>
    </div>
  )
}
