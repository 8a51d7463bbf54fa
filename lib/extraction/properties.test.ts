import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NEGATIVE_EXAMPLES } from './corpus/nl/negative'
import { POSITIVE_EXAMPLES } from './corpus/nl/positive'
import { extract } from './extract'
import type { Candidate } from './types'

/** What holds for every letter. `RUNS=5000 npx vitest run lib/extraction/properties.test.ts` looks longer. */
const numRuns = Number(process.env.RUNS ?? 60)
const timeout = numRuns * 100 + 10_000

const read = (text: string) => extract(text, { language: 'nl', documentDate: '2026-03-10' })
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

const SENTENCES = [...POSITIVE_EXAMPLES, ...NEGATIVE_EXAMPLES].map(({ text }) => flat(text))
// A sentence in minutes may open with its speaker, who is a turn of the talk only at the start of a line.
const PLAIN = SENTENCES.filter((text) => /^[\p{Lu}].*\.$/u.test(text) && !text.includes(':'))

/** A letter as paragraphs: questions with their answers. No sentence comes back: a line that does is a running head. */
const letter = fc
  .tuple(
    fc.shuffledSubarray(PLAIN, { minLength: 1, maxLength: 16 }),
    fc.array(fc.integer({ min: 0, max: 5 })),
  )
  .map(([sentences, breaks]) => {
    const paragraphs: string[] = []
    sentences.forEach((sentence, at) => {
      const kind = breaks[at] ?? 5
      if (at === 0 || kind === 0) {
        const number = paragraphs.filter((said) => said.startsWith('Vraag ')).length + 1
        paragraphs.push(`Vraag ${number}: Hoe staat het met onderdeel ${number}?`, sentence)
      } else if (kind === 1) paragraphs.push(sentence)
      else paragraphs[paragraphs.length - 1] += ` ${sentence}`
    })
    return paragraphs
  })

function fill(paragraph: string, width: number): string {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

const printed = (paragraphs: string[], width: number) =>
  paragraphs.map((said) => fill(said, width)).join('\n\n')

/** What may not change with the layout: the words, and what is made of them. */
const found = (text: string, mend = flat) =>
  read(text).candidates.map(({ quote, question, kind, trackable, due, alsoAt }: Candidate) => ({
    ...{ question, kind, trackable, due },
    quote: mend(quote),
    alsoAt: alsoAt.map((place) => [place.question, mend(place.quote)]),
  }))

describe('any letter', () => {
  it('reads the same at any width', { timeout }, () => {
    fc.assert(
      fc.property(letter, fc.integer({ min: 40, max: 130 }), (paragraphs, width) => {
        expect(found(printed(paragraphs, width))).toEqual(found(printed(paragraphs, 100_000)))
      }),
      { numRuns },
    )
  })

  const FEEDS = {
    'a form feed': () => '\n\f',
    'an empty line and a form feed': () => '\n\n\f\n',
    'a page number': (page: number) => `\n\nPagina ${page} van 40\n\n`,
    'a page number between dashes': (page: number) => `\n- ${page} -\n\f`,
    'a page number and a running head': (page: number) => `\n\nGemeente Veenendam\nPagina ${page} van 40\n\n`,
  }
  const FURNITURE = /\s*(?:Gemeente Veenendam\s+)?(?:Pagina \d+ van 40|- \d+ -)\s*/g

  it.each(Object.entries(FEEDS))('reads the same with %s at line ends', { timeout }, (name, feed) => {
    const places = fc.array(fc.nat(), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(letter, fc.integer({ min: 60, max: 100 }), places, (paragraphs, width, at) => {
        const text = printed(paragraphs, width)
        const ends = [...text.matchAll(/(?<=\S)\n(?=\S)/g)].map(({ index }) => index)
        const turns = [...new Set(at.map((place) => ends[place % ends.length]))]
          .filter((end) => end !== undefined)
          .sort((one, other) => one - other)
        // What stands beside one page number only is no running head.
        fc.pre(turns.length > (name.includes('head') ? 1 : 0))
        let paged = ''
        let from = 0
        turns.forEach((end, index) => {
          paged += text.slice(from, end) + feed(index + 1)
          from = end + 1
        })
        paged += text.slice(from)
        const mend = (quote: string) => flat(quote.replace(FURNITURE, ' '))
        expect(found(paged, mend)).toEqual(found(text))
      }),
      { numRuns },
    )
  })
})

const MARKS = [
  ...[
    'Vraag 1:',
    'Vraag 2.',
    'Vragen 3 en 4',
    '5.',
    'V:',
    'A:',
    'Antwoord:',
    'Beantwoording',
    'Zie vraag 1.',
  ],
  ...[
    'Zie hiervoor.',
    'De voorzitter:',
    'VVD',
    'Leegstand',
    '[1]',
    '1 Noot',
    '•',
    '- ',
    '\f',
    '\r\n',
    '\u2028',
  ],
  ...[
    'Pagina 1 van 2',
    'Datum: 3 maart',
    'Met vriendelijke groet,',
    '"',
    '(',
    '…',
    '\u0301',
    '🙂',
    '\ud800',
    '?',
  ],
]
const piece = fc.oneof(
  fc.constantFrom(...MARKS),
  fc.constantFrom(...SENTENCES),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const gap = fc.constantFrom('\n', '\n\n', ' ', '')
const anyText = fc.array(fc.tuple(piece, gap), { maxLength: 30 }).map((pieces) => pieces.flat().join(''))

describe('any text', () => {
  it('gives spans inside it, verbatim, nested and in order', { timeout }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { candidates, questions, sections } = read(text)
        for (const place of candidates.flatMap((candidate) => [candidate, ...candidate.alsoAt])) {
          expect(text.slice(place.start, place.end)).toBe(place.quote)
          expect(place.end).toBeGreaterThan(place.start)
        }
        for (const { start, end, questionSpan, answerSpan, question, answer } of questions) {
          expect(text.slice(questionSpan.start, questionSpan.end)).toBe(question)
          expect(text.slice(answerSpan.start, answerSpan.end)).toBe(answer)
          expect([start <= questionSpan.start, questionSpan.end <= end, end <= text.length]).toEqual([
            true,
            true,
            true,
          ])
          expect(questionSpan.end <= answerSpan.start || answerSpan.end <= questionSpan.start).toBe(true)
        }
        const parts = questions.map(({ start, questionSpan }) => ({ start, end: questionSpan.end }))
        for (const spans of [parts, sections])
          for (const [at, { start }] of spans.slice(1).entries())
            expect(start).toBeGreaterThanOrEqual(spans[at]!.end)
        for (const { start, end } of sections)
          expect(0 <= start && start < end && end <= text.length).toBe(true)
      }),
      { numRuns: numRuns * 4 },
    )
  })
})

describe('the day and the place on which a letter is read', () => {
  const home = process.env.TZ
  afterEach(() => {
    process.env.TZ = home
    vi.useRealTimers()
  })

  it('change nothing', { timeout }, () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Amsterdam', 'America/St_Johns', 'UTC']
    const day = fc.date({ min: new Date('1999-12-31'), max: new Date('2101-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(letter, fc.constantFrom(...zones), day, (paragraphs, zone, now) => {
        const text = printed(paragraphs, 80)
        const here = read(text)
        process.env.TZ = zone
        vi.setSystemTime(now)
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
        const there = read(text)
        vi.useRealTimers()
        process.env.TZ = home
        expect(there).toEqual(here)
      }),
      { numRuns },
    )
  })
})
