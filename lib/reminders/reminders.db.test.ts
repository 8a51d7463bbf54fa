import { beforeAll, describe, expect, it, vi } from 'vitest'
import { council, kindsInHistory } from '../../scripts/testing/council'
import { AT, type Council, fresh, stateOf } from '../../scripts/testing/lifecycle-paths'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { hashOfSecret } from '../access/secrets'
import { addTerm } from '../council/add-term'
import { fromDate } from '../day'
import { db } from '../db/client'
import { answerReminder } from './answer-reminder'
import { decideAnswers } from './decide-answers'
import { tokenOf } from './link'
import { findByToken, findLetter, findRound, listRounds } from './queries'
import { renewLink } from './renew-link'
import { revokeLink } from './revoke-link'
import { decideAnswersInput, reminderAnswerInput } from './schema'
import { startRound } from './start-round'

ownTestDatabase()
vi.stubEnv('NEXTAUTH_SECRET', 'een geheim van meer dan tweeëndertig tekens')
vi.stubEnv('NEXTAUTH_URL', 'https://gestand.example')

const UNTIL = '2026-07-31'
const LATE = '2026-05-01'
const DUE = ['2026-06-20', '2026-07-31']
const later = (days: number) => new Date(AT.getTime() + days * 86_400_000)

let people: Council
beforeAll(async () => {
  people = await council()
})

/** A portfolio with somebody who holds it. */
async function held() {
  const holder = `H. ${crypto.randomUUID()}`
  const { id: portfolioId } = await db().portfolio.create({ data: { slug: holder, name: holder } })
  const term = { portfolioId, holder, office: 'wethouder' as const, startDate: '2026-01-01', endDate: null }
  await addTerm(people.admin, term)
  return { holder, portfolioId }
}

async function letterOf(roundId: string, holder: string) {
  const include = { items: { orderBy: { latest: 'asc' as const } } }
  const reminder = await db().reminder.findFirstOrThrow({ where: { roundId, holder }, include })
  const items = reminder.items.map(({ id }) => id)
  return { round: roundId, reminder, items, token: tokenOf(reminder) }
}

/** A round of which one letter names three promises: one late, two to come. */
async function sent() {
  const { holder, portfolioId } = await held()
  const numbers = []
  for (const latest of [LATE, ...DUE]) numbers.push(await fresh(people, 'open', { latest, portfolioId }))
  const { id } = await startRound(people.staff, { until: UNTIL }, AT)
  return { holder, portfolioId, numbers, ...(await letterOf(id, holder)) }
}
type Sent = Awaited<ReturnType<typeof sent>>

const answerOf = (token: string, itemId: string, rest: Record<string, string>) =>
  reminderAnswerInput.parse({ token, itemId, ...rest })
const NEW_WINDOW = { answer: 'new_window', newLatest: '2026-09-30', note: 'het bureau is later' }
const DONE = { answer: 'done', documentNumber: '26bb000777', evidenceDate: '2026-05-20' }

const answer = ({ token, items }: Sent, at: number, rest: Record<string, string>, when = AT) =>
  answerReminder(VISITOR, answerOf(token, items[at] as string, rest), when)

/** The boxes as the page would send them: with the moment of the answer that was read. */
async function ticked({ round, items }: Sent, decision: 'accepted' | 'set_aside') {
  const rows = await db().reminderItem.findMany({ where: { id: { in: items }, answer: { not: null } } })
  const boxes = rows.map(({ id, answeredAt }) => [`item_${id}`, answeredAt?.toISOString()])
  return decideAnswersInput.parse({ round, decision, ...Object.fromEntries(boxes) })
}
const clock = () => AT
const itemAt = ({ items }: Sent, at: number) =>
  db().reminderItem.findUniqueOrThrow({ where: { id: items[at] as string } })
const lastOf = (kind: string) =>
  db().historyEntry.findFirst({ where: { kind }, orderBy: { id: 'desc' }, select: { payload: true } })

describe('starting a round', () => {
  it('asks each holder of what is late and of what falls due, and of nothing else', async () => {
    const { holder, portfolioId } = await held()
    const make = (latest: string, extra = {}) => fresh(people, 'open', { latest, portfolioId, ...extra })
    const listed = [await make(LATE), await make(UNTIL), await make('2026-06-04', { published: false })]
    await make('2026-08-01')
    await make(LATE, { confidential: true })
    for (const state of ['settled', 'on_hold', 'settlement_proposed'] as const)
      await fresh(people, state, { latest: LATE, portfolioId })
    await fresh(people, 'open', { latest: LATE })
    const { id } = await startRound(people.staff, { until: UNTIL }, AT)
    const round = await findRound(people.staff, id, AT)
    const items = round?.reminders.find((reminder) => reminder.holder === holder)?.items ?? []
    expect(items.map(({ number, list }) => [number, list])).toEqual([
      [listed[0], 'late'],
      [listed[2], 'due'],
      [listed[1], 'due'],
    ])
    expect(round?.leftOut).toBe(1)
    expect(await lastOf('reminder.started')).toEqual({
      payload: { untilDate: UNTIL, holders: round?.reminders.length, items: expect.any(Number) },
    })
  })

  it('refuses whoever is not of the office, and says nothing to them of rounds', async () => {
    for (const actor of [people.member, VISITOR]) {
      await expect(startRound(actor, { until: UNTIL }, AT)).rejects.toThrow(/./)
      await expect(listRounds(actor)).rejects.toThrow(/./)
      await expect(findRound(actor, crypto.randomUUID(), AT)).rejects.toThrow(/./)
      await expect(findLetter(actor, crypto.randomUUID(), AT)).rejects.toThrow(/./)
    }
  })

  it('refuses a day that is past, and a round about nothing', async () => {
    const past = startRound(people.staff, { until: '2026-06-04' }, AT)
    await expect(past).rejects.toMatchObject({ fields: { until: 'until_past' } })
    const empty = startRound(people.staff, { until: '2020-02-01' }, new Date('2020-01-01T09:00:00Z'))
    await expect(empty).rejects.toMatchObject({ code: 'nothing_to_remind' })
  })

  it('pressed by two at once makes two rounds, each with links of its own', async () => {
    const { holder } = await sent()
    const press = () => startRound(people.staff, { until: UNTIL }, AT)
    const [one, two] = await Promise.all([press(), press()])
    const [first, second] = [await letterOf(one.id, holder), await letterOf(two.id, holder)]
    expect(first.token).not.toBe(second.token)
    for (const { token } of [first, second]) expect((await findByToken(token, AT))?.holder).toBe(holder)
  })
})

describe('the private link', () => {
  it('is kept as a hash only', async () => {
    const { reminder, token } = await sent()
    expect(JSON.stringify(reminder)).not.toContain(token)
    expect(reminder.tokenHash).toBe(hashOfSecret(token))
  })

  it('answers alike whether it is wrong, expired, revoked or replaced', async () => {
    const [plain, revoked, renewed] = [await sent(), await sent(), await sent()]
    await revokeLink(people.staff, { id: revoked.reminder.id }, AT)
    await renewLink(people.staff, { id: renewed.reminder.id }, AT)
    const shut: [string, string, Date][] = [
      ['', plain.items[0] as string, AT],
      [plain.reminder.tokenHash, plain.items[0] as string, AT],
      [plain.token, plain.items[0] as string, later(42)],
      [plain.token, revoked.items[0] as string, AT],
      [plain.token, crypto.randomUUID(), AT],
      [revoked.token, revoked.items[0] as string, AT],
      [renewed.token, renewed.items[0] as string, AT],
    ]
    for (const [index, [token, item, at]] of shut.entries()) {
      const tried = answerReminder(VISITOR, answerOf(token, item, { answer: 'nothing' }), at)
      await expect(tried, String(index)).rejects.toMatchObject({ name: 'NotFound', code: 'link_closed' })
      if (token !== plain.token || at !== AT) expect(await findByToken(token, at)).toBeNull()
    }
    expect(await findByToken(plain.token, later(41))).not.toBeNull()
  })

  it('is renewed by the office, with an entry; two at once each get an edition', async () => {
    const { reminder, holder, token, round } = await sent()
    const renew = () => renewLink(people.staff, { id: reminder.id }, later(10))
    await Promise.all([renew(), renew()])
    const now = await letterOf(round, holder)
    expect(now.reminder.edition).toBe(3)
    expect(await findByToken(token, AT)).toBeNull()
    expect((await findByToken(now.token, later(51)))?.holder).toBe(holder)
    expect(await lastOf('reminder.link_renewed')).toEqual({ payload: { holder } })
    await expect(renewLink(people.member, { id: reminder.id }, AT)).rejects.toThrow(/./)
    const gone = renewLink(people.staff, { id: crypto.randomUUID() }, AT)
    await expect(gone).rejects.toMatchObject({ code: 'no_such_reminder' })
  })

  it('is revoked by the office once, with an entry; the second of two is told so', async () => {
    const { reminder, holder } = await sent()
    await expect(revokeLink(people.member, { id: reminder.id }, AT)).rejects.toThrow(/./)
    const revoke = () => revokeLink(people.staff, { id: reminder.id }, AT)
    const both = await Promise.allSettled([revoke(), revoke()])
    const lost = both.filter(({ status }) => status === 'rejected')
    expect(lost).toMatchObject([{ reason: { code: 'link_revoked_already' } }])
    expect(await lastOf('reminder.link_revoked')).toEqual({ payload: { holder } })
    expect((await findLetter(people.staff, reminder.id, AT))?.link).toBeNull()
  })
})

describe('another secret of the server', () => {
  it('leaves the link that was sent as it is, and shows none until it is renewed', async () => {
    const { reminder, token, holder } = await sent()
    const { id } = reminder
    const shown = async () => (await findLetter(people.staff, reminder.id, AT))?.link
    expect(await shown()).toBe(`https://gestand.example/answer/${token}`)
    // A token as our secret of before would have made it.
    const before = 'gemaakt-met-het-geheim-van-vroeger'
    await db().reminder.update({ where: { id }, data: { tokenHash: hashOfSecret(before) } })
    expect((await findByToken(before, AT))?.holder).toBe(holder)
    expect(await shown()).toBeNull()
    await renewLink(people.staff, { id: reminder.id }, AT)
    expect(await shown()).toMatch(/answer\/.{43}$/)
  })
})

describe('answering', () => {
  it('takes the answer down with an entry that does not tell it, and moves nothing', async () => {
    const letter = await sent()
    await answer(letter, 0, NEW_WINDOW)
    expect(await itemAt(letter, 0)).toMatchObject({
      answer: 'new_window',
      note: NEW_WINDOW.note,
      decision: null,
    })
    const number = letter.numbers[0] as string
    expect((await kindsInHistory(number)).at(-1)).toBe('commitment.reminder_answered')
    expect(await lastOf('commitment.reminder_answered')).toEqual({ payload: { holder: letter.holder } })
    expect(await stateOf(number)).toBe('open')
    await answer(letter, 0, { answer: 'nothing' }, later(1))
    expect(await itemAt(letter, 0)).toMatchObject({ answer: 'nothing', note: null, newLatest: null })
  })

  it('asks for evidence, and for a day and a reason', () => {
    const faults = (rest: object) =>
      reminderAnswerInput
        .safeParse({ token: 't', itemId: crypto.randomUUID(), ...rest })
        .error?.issues.map(({ message }) => message)
    expect(faults({})).toContain('answer_missing')
    expect(faults({ answer: 'done' })).toEqual(['evidence_missing'])
    expect(faults({ answer: 'new_window' })).toEqual(['new_window_missing', 'reason_missing'])
    expect(faults({ answer: 'nothing' })).toBeUndefined()
  })

  it('is refused once the office took it over', async () => {
    const letter = await sent()
    await answer(letter, 0, DONE)
    await decideAnswers(people.staff, await ticked(letter, 'accepted'), clock)
    await expect(answer(letter, 0, { answer: 'nothing' })).rejects.toMatchObject({
      code: 'answer_taken_over',
    })
  })

  it('does not find what became confidential since, which only the office still sees', async () => {
    const letter = await sent()
    const number = letter.numbers[0] as string
    await db().commitment.update({ where: { number }, data: { confidential: true } })
    await expect(answer(letter, 0, DONE)).rejects.toMatchObject({ code: 'link_closed' })
    const numbers = (found: { items: { number: string }[] } | null | undefined) =>
      found?.items.map((item) => item.number)
    expect(numbers(await findByToken(letter.token, AT))).toEqual(letter.numbers.slice(1))
    expect(numbers(await findLetter(people.staff, letter.reminder.id, AT))).toEqual(letter.numbers.slice(1))
    const round = await findRound(people.staff, letter.round, AT)
    const whole = round?.reminders.find(({ id }) => id === letter.reminder.id)
    expect(numbers(whole)).toEqual(letter.numbers)
  })
})

describe('deciding on answers', () => {
  it('takes all that are ticked over at once: a proposal, an extension, a note', async () => {
    const letter = await sent()
    const [done, moved, silent] = letter.numbers as [string, string, string]
    await answer(letter, 0, DONE)
    await answer(letter, 1, NEW_WINDOW)
    await answer(letter, 2, { answer: 'nothing' })
    await decideAnswers(people.staff, await ticked(letter, 'accepted'), clock)
    expect(await stateOf(done)).toBe('settlement_proposed')
    const where = { commitment: { number: done } }
    const proposal = await db().settlementProposal.findFirstOrThrow({ where })
    expect(proposal).toMatchObject({ documentNumber: '26bb000777', proposedById: people.staff.id })
    const extended = await db().commitment.findUniqueOrThrow({ where: { number: moved } })
    expect(fromDate(extended.dueLatest as Date)).toBe('2026-09-30')
    expect(extended.slips).toBe(1)
    const last = async (number: string) => (await kindsInHistory(number)).at(-1)
    expect(await last(done)).toBe('commitment.settlement_proposed')
    expect(await last(silent)).toBe('commitment.reminder_taken_note_of')
    const accepted = { decision: 'accepted', refusal: null, decidedById: people.staff.id, decidedAt: AT }
    for (const at of [0, 1, 2]) expect(await itemAt(letter, at)).toMatchObject(accepted)
    const round = (await listRounds(people.staff)).find(({ id }) => id === letter.round)
    expect(round).toMatchObject({ answered: 3, open: 0 })
  })

  it('sets aside without moving anything, and history tells of it', async () => {
    const letter = await sent()
    await answer(letter, 0, DONE)
    await decideAnswers(people.staff, await ticked(letter, 'set_aside'), clock)
    const number = letter.numbers[0] as string
    expect(await stateOf(number)).toBe('open')
    expect((await kindsInHistory(number)).at(-1)).toBe('commitment.reminder_set_aside')
    expect(await itemAt(letter, 0)).toMatchObject({ decision: 'set_aside' })
  })

  it('leaves what the register refuses, with the reason, and does the others', async () => {
    const letter = await sent()
    await answer(letter, 0, DONE)
    await answer(letter, 1, { ...NEW_WINDOW, newLatest: '2026-06-01' })
    await decideAnswers(people.staff, await ticked(letter, 'accepted'), clock)
    expect(await itemAt(letter, 0)).toMatchObject({ decision: 'accepted' })
    const refused = { decision: null, refusal: 'extension_not_later', claimedAt: null }
    expect(await itemAt(letter, 1)).toMatchObject(refused)
    await answer(letter, 1, NEW_WINDOW)
    expect(await itemAt(letter, 1)).toMatchObject({ refusal: null })
  })

  it('refuses whoever is not of the office, and passes over what was not answered', async () => {
    const letter = await sent()
    await answer(letter, 0, DONE)
    const input = await ticked(letter, 'accepted')
    for (const actor of [people.member, VISITOR])
      await expect(decideAnswers(actor, input, clock)).rejects.toThrow(/./)
    const unanswered = { ...input, items: [{ id: letter.items[1] as string, seen: AT.toISOString() }] }
    await decideAnswers(people.staff, unanswered, clock)
    expect(await itemAt(letter, 1)).toMatchObject({ answer: null, decision: null })
    const none = decideAnswersInput.safeParse({ round: letter.round, decision: 'accepted', item_x: 'on' })
    expect(none.error?.issues.map(({ message }) => message)).toEqual(['no_answer_chosen'])
  })

  it('pressed by two at once proposes once', async () => {
    const letter = await sent()
    await answer(letter, 0, DONE)
    const input = await ticked(letter, 'accepted')
    await Promise.all([people.staff, people.colleague].map((actor) => decideAnswers(actor, input, clock)))
    const where = { commitment: { number: letter.numbers[0] as string } }
    expect(await db().settlementProposal.count({ where })).toBe(1)
    expect(await itemAt(letter, 0)).toMatchObject({ decision: 'accepted', refusal: null })
  })

  it('does not take over an answer that was given after the page was read', async () => {
    const letter = await sent()
    await answer(letter, 0, DONE)
    const input = await ticked(letter, 'accepted')
    await answer(letter, 0, NEW_WINDOW, later(1))
    await decideAnswers(people.staff, input, clock)
    expect(await itemAt(letter, 0)).toMatchObject({ decision: null, refusal: 'answered_anew' })
    expect(await stateOf(letter.numbers[0] as string)).toBe('open')
  })
})
