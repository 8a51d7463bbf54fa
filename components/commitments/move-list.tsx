import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '../ui/section'
import type { MoveContext } from './move-context'
import { type MoveAction, MoveForm } from './move-form'
import { MOVE_NAMES, type MoveName } from './offered-moves'

type Props = {
  next: MoveName[]
  more: MoveName[]
  context: MoveContext
  actions: Record<MoveName, MoveAction>
  /** The move whose panel stands open. */
  open: MoveName | null
  mayAmend: boolean
  /** What has to happen now, whoever reads it; null once it is closed. */
  step: string | null
  /** Why the verdicts of the committee are missing here. */
  note: string | null
}

/**
 * What this person may do now: the likely next step in sight, the rest as a quiet list. Both lists hold every move, so
 * that one that was sent from here and is gone by now can still say why it was refused.
 */
export function MoveList({ next, more, context, actions, open, mayAmend, step, note }: Props) {
  const t = useTranslations('commitment.moves')
  const form = (name: MoveName, weight: 'leading' | 'beside' | 'rest', gone: boolean) => (
    <MoveForm
      key={name}
      name={name}
      weight={weight}
      context={context}
      action={actions[name]}
      open={open === name}
      gone={gone}
    />
  )
  const isRest = more.length + Number(mayAmend) > 0
  return (
    <Section title={t('title')} id="moves">
      <p className="mb-4 empty:hidden">{step ?? (next.length > 0 || isRest ? null : t('nothing'))}</p>
      <p className="mb-4 text-sm text-muted empty:hidden">{note}</p>
      <div className="space-y-3">
        {inOrder(next).map((name) =>
          form(name, name === next[0] ? 'leading' : 'beside', !next.includes(name)),
        )}
      </div>
      <h3 className="mt-6 text-sm text-muted empty:hidden">{next.length > 0 && isRest ? t('more') : null}</h3>
      <div className="divide-y divide-rule">
        {inOrder(more).map((name) => form(name, 'rest', !more.includes(name)))}
        {mayAmend && (
          <p className="py-2">
            <Link href={`/commitments/${context.number}/edit`}>{t('amend')}</Link>
          </p>
        )}
      </div>
    </Section>
  )
}

/** The offered ones as they come, the others after them. */
const inOrder = (offered: MoveName[]) => [...offered, ...MOVE_NAMES.filter((name) => !offered.includes(name))]
