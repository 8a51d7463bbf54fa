import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/actions/form-state'
import { secondsLeft } from '@/lib/commitments/undo-time'
import { UndoForm } from './undo-form'

type Props = {
  run: { id: string; finishedAt: Date | null; undoneAt: Date | null; items: { outcome: string | null }[] }
  now: Date
  action: (state: FormState, data: FormData) => Promise<FormState>
}

/** The way back from what was just done, where there is one. */
export function UndoOffer({ run, now, action }: Props) {
  const t = useTranslations('bulk.undo')
  const nothingDone = run.items.every(({ outcome }) => outcome !== 'done')
  if (!run.finishedAt || run.undoneAt || nothingDone) return null
  const words = { undo: t('submit'), seconds: t('seconds'), over: t('over') }
  const seconds = secondsLeft(run.finishedAt, now)
  return <UndoForm run={run.id} seconds={seconds} words={words} action={action} />
}
