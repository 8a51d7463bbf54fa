import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, type Actor, VISITOR } from '../access/actor'
import { db } from '../db/client'
import { readFilters } from './filters'
import { proposeSettlement } from './propose-settlement'
import { listCommitments } from './register-page'

ownTestDatabase()

const MOMENT = { today: '2026-03-01', soonDays: 28 }
let staff: Account
let member: Account
let assignee: Account
const numbers: Record<string, string> = {}

const found = async (q: string, actor: Actor = VISITOR, more: Record<string, string> = {}) => {
  const page = await listCommitments(actor, readFilters({ q, ...more }), MOMENT)
  expect(page.counts.total.n).toBe(page.items.length)
  return page.items.map(({ number }) => Object.keys(numbers).find((name) => numbers[name] === number))
}

async function promise(name: string, title: string, quote: string, made = {}) {
  const number = await commitment(staff, made)
  await db().commitment.update({ where: { number }, data: { title, quote } })
  numbers[name] = number
}

beforeAll(async () => {
  const all = await council()
  ;({ staff, member, assignee } = all)
  await promise('bomen', 'Kaart van de gekapte bomen', 'De wethouder stuurt een kaart naar de raad.', {
    madeOn: '2024-03-05',
  })
  await promise('zorg', 'Cijfers over de jeugdzorg', 'De wachttijden in de jeugdzorg volgen per brief.', {
    madeOn: '2025-11-05',
  })
  await promise('cafe', 'Vergunning voor het café', 'Het college meldt de uitkomst van de controles.')
  await promise('geheim', 'Geheim beraad over de jeugdzorg', 'Over de spookfusie volgt nader bericht.', {
    confidential: true,
    assigneeId: assignee.id,
  })
  await promise('klad', 'Nog niet openbaar over de jeugdzorg', 'Een kladversie volgt.', { published: false })
})

describe('searching in Dutch', () => {
  it('finds words in any inflection, with and without accents, capitals and glue', async () => {
    expect(await found('boom')).toEqual(['bomen'])
    expect(await found('bomen')).toEqual(['bomen'])
    expect(await found('KAARTEN van het')).toEqual(['bomen'])
    expect(await found('wachttijd')).toEqual(['zorg'])
    expect(await found('cafe')).toEqual(['cafe'])
    expect(await found('vergunningen café')).toEqual(['cafe'])
  })

  it('finds beginnings of words', async () => {
    expect(await found('jeugdz')).toEqual(['zorg'])
    expect(await found('wachtt jeu')).toEqual(['zorg'])
    expect(await found('je')).toEqual([])
    expect(await found('spookf')).toEqual([])
    expect(await found('spookf', assignee)).toEqual(['geheim'])
    expect(await found('spookf', staff)).toEqual(['geheim'])
  })

  it('finds beginnings of words with figures in them, and of more words than are named one by one', async () => {
    const { number } = await db().commitment.findFirstOrThrow({ where: { number: numbers.bomen as string } })
    const many = Array.from({ length: 20 }, (_, place) => `xylo${String.fromCharCode(97 + place)}q`)
    await db().commitment.update({
      where: { number },
      data: { quote: `De wethouder stuurt een kaart van wijk2030 naar de raad, met ${many.join(' ')}.` },
    })
    for (const q of ['wijk', 'wijk20', 'xylo', 'xylot kaart']) expect(await found(q)).toEqual(['bomen'])
    expect(await found('wijk2031')).toEqual([])
  })

  it('finds what was meant where a word is mistyped', async () => {
    expect(await found('jeugdzrog')).toEqual(['zorg'])
    expect(await found('vergunnnig')).toEqual(['cafe'])
    expect(await found('xqzwvkk')).toEqual([])
  })

  it('finds a number however it is written', async () => {
    const number = numbers.bomen as string
    const [year, sequence] = number.slice(1).split('-')
    for (const q of [number, number.toLowerCase(), `${year}-${Number(sequence)}`])
      expect(await found(q)).toEqual(['bomen'])
    expect(await found(numbers.geheim as string)).toEqual([])
    expect(await found(numbers.geheim as string, staff)).toEqual(['geheim'])
  })

  it('says the newest first, and narrows with the filters', async () => {
    expect(await found('de raad college wethouder')).toEqual([])
    expect(await found('college')).toEqual(['cafe'])
    expect(await found('wethouder', VISITOR, { year: '2025' })).toEqual([])
    expect(await found('wethouder', VISITOR, { year: '2024', standing: 'live' })).toEqual(['bomen'])
    expect(await found('wethouder', VISITOR, { standing: 'closed' })).toEqual([])
  })

  it('takes signs for what they are', async () => {
    for (const q of ["'", '\\', '& | ! ( ) :*', "o'brien & (x", '\u0001', '%_', '<->', 'a'.repeat(200)])
      expect(await found(q)).toEqual([])
    expect(await found("kaart & 'bomen':*")).toEqual(['bomen'])
  })
})

describe('what is marked', () => {
  const marks = async (q: string, actor: Actor = VISITOR) => {
    const { items, marks } = await listCommitments(actor, readFilters({ q }), MOMENT)
    return marks.get(items[0]?.id as string)
  }
  const hits = (stretches: { text: string; hit: boolean }[] | null | undefined) =>
    stretches?.filter(({ hit }) => hit).map(({ text }) => text)

  it('is the word as it is written, in the title and around a hit elsewhere', async () => {
    const found = await marks('wachttijd jeugdz')
    expect(hits(found?.title)).toEqual(['jeugdzorg'])
    expect(found?.title.map(({ text }) => text).join('')).toBe('Cijfers over de jeugdzorg')
    expect(hits(found?.snippet)).toEqual(['wachttijden', 'jeugdzorg'])
    expect(hits((await marks('cafe'))?.title)).toEqual(['café'])
    expect((await marks('vergunning'))?.snippet).toBeNull()
  })
})

describe('what may be found', () => {
  it('is what one may see', async () => {
    expect(await found('jeugdzorg')).toEqual(['zorg'])
    expect(await found('jeugdzorg', member)).toEqual(['zorg'])
    expect((await found('jeugdzorg', assignee)).sort()).toEqual(['geheim', 'zorg'])
    expect((await found('jeugdzorg', staff)).sort()).toEqual(['geheim', 'klad', 'zorg'])
  })

  it('does not betray a hidden word through a typing error', async () => {
    expect(await found('spookfusei')).toEqual([])
    expect(await found('spookfusei', staff)).toEqual(['geheim'])
  })

  it('holds the words beside the quote only when the source is public', async () => {
    const { documentId } = await db().commitment.findUniqueOrThrow({ where: { number: numbers.cafe } })
    const answer = 'Mevrouw Bewonersnaam vroeg naar de sluitingstijden.'
    const place = { start: 0, end: 37, answerStart: 0, answerEnd: 37 }
    const words = { question: 'Hoe laat gaat het horecalicht uit?', answer }
    const question = await db().question.create({
      data: { documentId: documentId as string, position: 1, number: 1, ...place, ...words },
    })
    await db().commitment.update({ where: { number: numbers.cafe }, data: { questionId: question.id } })
    for (const q of ['bewonersnaam', 'horecalicht', 'bewonersnam', 'bewoners']) {
      expect(await found(q)).toEqual([])
      expect(await found(q, staff)).toEqual(['cafe'])
    }
    await db().document.update({ where: { id: documentId as string }, data: { publishedAt: new Date() } })
    expect(await found('bewonersnaam')).toEqual(['cafe'])
    await db().question.update({ where: { id: question.id }, data: { answer: 'Dat is anders.' } })
    expect(await found('bewonersnaam')).toEqual([])
    await db().document.update({ where: { id: documentId as string }, data: { publishedAt: null } })
    expect(await found('horecalicht')).toEqual([])
  })

  it('follows the evidence, the title and what becomes public', async () => {
    const number = numbers.bomen as string
    const evidence = {
      documentNumber: '25bb001234',
      evidenceDate: null,
      evidenceQuote: null,
      note: 'De boomkaart ligt er.',
    }
    await proposeSettlement(staff, { number, ...evidence })
    expect(await found('25bb001234')).toEqual(['bomen'])
    expect(await found('25bb0012')).toEqual(['bomen'])
    expect(await found('boomkaart')).toEqual(['bomen'])
    await db().commitment.update({ where: { number }, data: { title: 'Overzicht van perken' } })
    expect(await found('gekapte')).toEqual([])
    expect(await found('perk')).toEqual(['bomen'])
    await db().commitment.update({ where: { number: numbers.klad }, data: { publishedAt: new Date() } })
    expect(await found('kladversie')).toEqual(['klad'])
  })
})
