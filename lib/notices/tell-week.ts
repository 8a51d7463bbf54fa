import type { Moment } from '../commitments/facets'
import { type Filters, readFilters, registerUrl } from '../commitments/filters'
import type { ListedCommitment } from '../commitments/public-commitment'
import { listCommitments } from '../commitments/register-page'
import { standingOf } from '../commitments/standing'
import { db } from '../db/client'
import { listFollows } from '../follows/queries'
import { formatWindow } from '../format'
import type { Block, Item } from '../mail/compose'
import { asActor, hearing, PERSON, type Person } from './person'
import { queueNotice } from './queue-notice'
import { windowBar } from './window-bar'
import { address, type Letters, languageOf } from './words'

type Part = { title: string | null; filters: Partial<Filters> }
type Pile = Part & { standing: 'overdue' | 'due_soon' | null; items: ListedCommitment[] }

/** More than this is not read in a mail; the register has the rest. */
const LISTED = 8

/** What is late or near in one part of the register, as this person sees it; a view that says which, says it itself. */
async function pilesOf(person: Person, part: Part, moment: Moment): Promise<Pile[]> {
  const isNarrow = part.filters.standing !== undefined || part.filters.state !== undefined
  const standings = isNarrow ? [null] : (['overdue', 'due_soon'] as const)
  const found = await Promise.all(
    standings.map(async (standing) => {
      const filters = { ...part.filters, ...(standing && { standing }), sort: 'due' as const }
      const { items } = await listCommitments(asActor(person), filters, moment)
      return { ...part, filters, standing, items }
    }),
  )
  return found.filter(({ items }) => items.length > 0)
}

/** The person's own work, and each part of the register they follow. */
async function partsFor(person: Person): Promise<Part[]> {
  const follows = await listFollows(asActor(person))
  const wide = follows.flatMap(({ what, name, slug, query }): Part[] => {
    if (what === 'committee') return [{ title: name, filters: { committee: slug } }]
    if (what === 'portfolio') return [{ title: name, filters: { portfolio: slug } }]
    if (what === 'view')
      return [{ title: name, filters: readFilters(Object.fromEntries(new URLSearchParams(query))) }]
    return []
  })
  return [{ title: null, filters: { assignee: person.id } }, ...wide]
}

function itemOf(commitment: ListedCommitment, moment: Moment, t: Letters): Item {
  const { number, title, madeOn, due, state, confidential } = commitment
  const language = languageOf(t('language'))
  const window = formatWindow(due, language)
  const standing = standingOf({ state, latest: due.latest }, moment.today, moment.soonDays)
  return {
    href: address(`/commitments/${number}`),
    words: confidential ? t('confidential', { number }) : `${number} ${title}`,
    note: [t(`standing.${standing}`), window && t('term', { window })].filter(Boolean).join(' · '),
    bar: windowBar({ madeOn, earliest: due.earliest, latest: due.latest, today: moment.today }),
  }
}

function blocksOf({ title, standing, items, filters }: Pile, moment: Moment, t: Letters): Block[] {
  const of = title ?? t('own_work')
  const heading = standing ? t(`pile.${standing}`, { of }) : of
  const shown = items.slice(0, LISTED).map((item) => itemOf(item, moment, t))
  const all = { href: address(registerUrl(filters)), words: t('all_of_these') }
  return [{ heading }, { items: shown }, ...(items.length > LISTED ? [all] : [])]
}

/** Once a week, what is late and near in one's own work and in what one follows; no mail where there is nothing. */
export async function tellWeek(moment: Moment, at: Date) {
  for (const person of await db().account.findMany({ where: hearing('digest'), select: PERSON })) {
    const parts = await partsFor(person)
    const piles = (await Promise.all(parts.map((part) => pilesOf(person, part, moment)))).flat()
    if (piles.length === 0) continue
    const write = (t: Letters) => ({
      subject: t('subject.digest'),
      blocks: [t('digest_lead'), ...piles.flatMap((pile) => blocksOf(pile, moment, t))],
    })
    const because = parts.length > 1 ? 'followers' : 'assignee'
    const key = `digest:${moment.today}:${person.id}`
    await db().$transaction((tx) => queueNotice(tx, { kind: 'digest', person, because, key, write }, at))
  }
}
