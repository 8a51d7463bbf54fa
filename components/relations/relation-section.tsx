import { useTranslations } from 'next-intl'
import type { ListedRelation } from '@/lib/relations/listed-relations'
import type { MoveAction } from '../commitments/move-form'
import { Disclosure } from '../ui/disclosure'
import { Section } from '../ui/section'
import { RelateForm, type Search } from './relate-form'
import { RelationList } from './relation-list'
import { RelationSearch } from './relation-search'

type Props = {
  number: string
  relations: ListedRelation[]
  /** Null for those who only read. */
  acts: { relate: MoveAction; unrelate: MoveAction } | null
  search: Search | null
}

/** How a commitment hangs together with others. Left out where there is nothing to tell and nothing to do. */
export function RelationSection({ number, relations, acts, search }: Props) {
  const t = useTranslations('relations')
  if (relations.length === 0 && !acts) return null
  return (
    <Section title={t('title')} id="relations">
      {relations.length > 0 && (
        <RelationList number={number} relations={relations} unrelate={acts?.unrelate ?? null} />
      )}
      {acts && (
        <div className={relations.length > 0 ? 'mt-3 border-t border-rule' : '-mt-4'}>
          <Disclosure summary={t('link')} open={search !== null}>
            <div className="space-y-6">
              <RelationSearch number={number} words={search?.words ?? null} />
              {search?.found.length === 0 && <p>{t('found_none', { words: search.words })}</p>}
              <RelateForm key={search?.words} number={number} search={search} action={acts.relate} />
            </div>
          </Disclosure>
        </div>
      )}
    </Section>
  )
}
