import { acceptCandidate } from '../../lib/candidates/accept-candidate'
import { addByHand } from '../../lib/candidates/add-by-hand'
import { rejectCandidate } from '../../lib/candidates/reject-candidate'
import { amendCommitment } from '../../lib/commitments/amend-commitment'
import { assignCommitment } from '../../lib/commitments/assign-commitment'
import { windowOf } from '../../lib/commitments/windows'
import { type IsoDay, toDateOrNull } from '../../lib/day'
import { db } from '../../lib/db/client'
import { publishDocument } from '../../lib/documents/publish-document'
import { publishRegistered } from '../../lib/documents/publish-registered'
import { uploadDocument } from '../../lib/documents/upload-document'
import type { People } from './accounts'
import { commitmentsOn } from './data/commitments'
import { COMMITTEES } from './data/council'
import type { ResolvedCommitment } from './data/story'
import { letterOf } from './past-letter'
import { replay } from './steps'

/**
 * The demo's past: for each meeting a letter goes through the real upload, its promises are registered, published
 * and assigned, and then their stories are replayed.
 */

const at = (day: IsoDay, time: string) => new Date(`${day}T${time}:00Z`)

/** Takes the letter of one meeting in and registers its promises. @returns their numbers, in order */
async function registerLetter(people: People, rows: ResolvedCommitment[]): Promise<string[]> {
  const { madeOn, committee } = rows[0]!
  const committeeId = (await db().committee.findUniqueOrThrow({ where: { slug: committee } })).id
  const letter = letterOf(rows, COMMITTEES[committee])
  const facts = { kind: 'answers' as const, title: letter.title, number: letter.number, committeeId }
  const dates = { meetingDate: madeOn, documentDate: madeOn }
  const upload = { file: null, pasted: letter.text, ...facts, ...dates }
  const document = await uploadDocument(people.griet, upload, at(madeOn, '06:30'))
  const numbers: string[] = []
  for (const row of rows) numbers.push(await registerOne(people, document.id, row))
  await setAside(people, document.id, madeOn)
  return numbers
}

/** The engine's own candidate where it found the promise, else one added by hand; accepted as the story has it. */
async function registerOne(people: People, documentId: string, row: ResolvedCommitment): Promise<string> {
  const { title, kind, strength, quote, madeBy, madeOn, due } = row
  const latest = due?.latest ?? null
  const window = { phrase: due?.phrase ?? null, earliest: latest && (due?.earliest ?? null), latest }
  const found = await db().candidate.findFirst({
    where: { documentId, state: 'proposed', quote: { contains: quote } },
  })
  const candidate =
    found ??
    (await addByHand(
      people.griet,
      { documentId, quote, title, kind, strength, owner: madeBy, ...window },
      at(madeOn, '06:40'),
    ))
  await db().candidate.update({
    where: { id: candidate.id },
    data: {
      title,
      kind,
      strength,
      owner: madeBy,
      duePhrase: window.phrase,
      dueEarliest: toDateOrNull(window.earliest),
      dueLatest: toDateOrNull(window.latest),
    },
  })
  const { id: candidateId, version } = candidate
  return (await acceptCandidate(people.griet, { candidateId, version }, at(madeOn, '06:45'))).number
}

/** What the engine proposed besides: a reviewer said no. */
async function setAside(people: People, documentId: string, day: IsoDay) {
  const others = await db().candidate.findMany({ where: { documentId, state: 'proposed', trackable: true } })
  for (const { id: candidateId, version } of others)
    await rejectCandidate(people.griet, { candidateId, version, reason: 'staand beleid' }, at(day, '06:50'))
}

async function publish(people: People, rows: ResolvedCommitment[], numbers: string[]) {
  const madeOn = rows[0]!.madeOn
  const { documentId } = await db().commitment.findUniqueOrThrow({ where: { number: numbers[0]! } })
  for (const [index, row] of rows.entries())
    if (row.confidential) await keepConfidential(people, numbers[index]!, madeOn)
  if (rows.some((row) => !row.confidential))
    await publishRegistered(people.griet, { documentId: documentId as string }, at(madeOn, '07:00'))
  // The text of a letter says what its confidential promises are: such a letter stays with the office.
  if (rows.every((row) => !row.confidential))
    await publishDocument(people.griet, { documentId: documentId as string }, at(madeOn, '07:05'))
}

async function keepConfidential(people: People, number: string, day: IsoDay) {
  const row = await db().commitment.findUniqueOrThrow({ where: { number } })
  const { version, title, kind, strength, madeBy, party, committeeId } = row
  const fields = { number, version, title, kind, strength, madeBy, party, committeeId, ...windowOf(row) }
  await amendCommitment(people.griet, { ...fields, confidential: true }, at(day, '06:55'))
}

async function assign(people: People, number: string, row: ResolvedCommitment) {
  const [commitment, portfolio, department] = await Promise.all([
    db().commitment.findUniqueOrThrow({ where: { number } }),
    db().portfolio.findUniqueOrThrow({ where: { slug: row.portfolio } }),
    db().department.findUniqueOrThrow({ where: { slug: row.department } }),
  ])
  const assigneeId = row.assignee === null ? null : people[row.assignee].id
  const places = { portfolioId: portfolio.id, departmentId: department.id }
  const input = { number, version: commitment.version, assigneeId, ...places }
  await assignCommitment(people.joost, input, at(row.madeOn, '07:30'))
}

function byMeeting(rows: ResolvedCommitment[]): ResolvedCommitment[][] {
  const groups = new Map<string, ResolvedCommitment[]>()
  for (const row of rows) {
    const key = `${row.madeOn} ${row.committee}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/** @param progress told after each letter, with how many of how many are in */
export async function fillRegister(
  people: People,
  today: IsoDay,
  progress: (done: number, of: number) => void,
) {
  const letters = byMeeting(commitmentsOn(today))
  for (const [index, rows] of letters.entries()) {
    const numbers = await registerLetter(people, rows)
    await publish(people, rows, numbers)
    for (const [place, row] of rows.entries()) {
      const number = numbers[place]!
      await assign(people, number, row)
      for (const step of row.story) await replay(people[step.by], number, step)
    }
    progress(index + 1, letters.length)
  }
}
