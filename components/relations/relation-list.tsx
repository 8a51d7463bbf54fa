import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ListedRelation } from '@/lib/relations/listed-relations'
import type { MoveAction } from '../commitments/move-form'
import { StateMark } from '../commitments/state-mark'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'

type Props = {
  number: string
  relations: ListedRelation[]
  /** Takes one away; null for those who may not. */
  unrelate: MoveAction | null
}

/** What this commitment repeats, supplements, changes or belongs to, and what does so to it. */
export function RelationList({ number, relations, unrelate }: Props) {
  const t = useTranslations('relations')
  return (
    <ul className="divide-y divide-rule">
      {relations.map(({ id, word, other }) => (
        <li key={id} className="py-2.5 first:pt-0">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="text-muted">{t(`word.${word}`)}</span>
            <Link href={`/commitments/${other.number}`}>{other.number}</Link>
            <span className="min-w-0 break-words">{other.title}</span>
            <span className="text-sm">
              <StateMark state={other.state} />
            </span>
          </p>
          {unrelate && (
            <ActionForm action={unrelate} className="mt-1 space-y-3">
              <HiddenInput name="number" value={number} />
              <HiddenInput name="relationId" value={id} />
              <SubmitButton variant="quiet" size="small" className="-ml-3">
                {t('unlink')}
                <span className="sr-only"> {t('unlink_about', { number: other.number })}</span>
              </SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}
