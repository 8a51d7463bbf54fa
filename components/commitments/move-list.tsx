import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '../ui/section'
import type { MoveContext } from './move-context'
import { type MoveAction, MoveForm } from './move-form'
import type { MoveName } from './offered-moves'

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

/** What this person may do now: the likely next step in sight, the rest as a quiet list. */
export function MoveList({ next, more, context, actions, open, mayAmend, step, note }: Props) {
  const t = useTranslations('commitment.moves')
  const form = (name: MoveName, weight: 'leading' | 'beside' | 'rest') => (
    // A new edition of the commitment starts its forms afresh, folded.
    <MoveForm
      key={`${name} ${context.edition}`}
      name={name}
      weight={weight}
      context={context}
      action={actions[name]}
      open={open === name}
    />
  )
  return (
    <Section title={t('title')} id="moves">
      {step && <p className="mb-4">{step}</p>}
      {note && <p className="mb-4 text-sm text-muted">{note}</p>}
      <div className="space-y-3">
        {next.map((name, index) => form(name, index === 0 ? 'leading' : 'beside'))}
      </div>
      {more.length + Number(mayAmend) > 0 && (
        <>
          {next.length > 0 && <h3 className="mt-6 text-sm text-muted">{t('more')}</h3>}
          <div className="divide-y divide-rule">
            {more.map((name) => form(name, 'rest'))}
            {mayAmend && (
              <p className="py-2">
                <Link href={`/commitments/${context.number}/edit`}>{t('amend')}</Link>
              </p>
            )}
          </div>
        </>
      )}
    </Section>
  )
}
