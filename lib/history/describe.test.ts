import { readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import { expect, describe as group, it } from 'vitest'
import { LANGUAGES, type Language } from '../../i18n/languages'
import { describe, type Words } from './describe'
import { ENTRY_KINDS, type Entry, entrySchema } from './entries'

const WORDS: Words = {
  day: (iso) => `<${iso}>`,
  window: ({ phrase, latest }) => `<${phrase ?? '?'} ${latest}>`,
  field: (name) => `<${name}>`,
  value: (_field, value) => `<${value}>`,
}

const ID = '6f9fd9b6-5d9c-4d7e-9b57-0f1a2d3c4b5a'
const WINDOW = { phrase: 'eind juni', earliest: '2026-06-21', latest: '2026-06-30' }
const CHANGES = [{ field: 'title', before: 'oud', after: 'nieuw' }]

/** A fact for every name an entry uses; what is not in this table is told as its own name. */
const FACTS: Record<string, unknown> = {
  about: { commitmentId: ID, documentId: ID, accountId: ID },
  otherId: ID,
  relation: 'repeats',
  verdict: 'not_yet',
  window: WINDOW,
  before: { phrase: null, earliest: null, latest: '2026-03-31' },
  changes: CHANGES,
  questions: 8,
  candidates: 1,
  slips: 2,
  count: 3,
  places: 4,
  entries: 5,
  terms: 6,
  row: 7,
  added: 8,
  changed: 9,
  rule: 'mail',
  scope: 'office',
  commitments: 7,
  documents: 9,
  left: 8,
  holders: 5,
  items: 12,
  untilDate: '2026-07-31',
  meetingDate: '2026-05-12',
  evidenceDate: '2026-05-02',
  resumeOn: '2026-09-01',
  startDate: '2026-07-18',
  endDate: '2026-08-30',
}

const shapeOf = (kind: Entry['kind']) =>
  entrySchema.options.find((option) => option.shape.kind.value === kind)?.shape ?? {}

function sample(kind: Entry['kind']): Entry {
  const names = Object.keys(shapeOf(kind)).filter((name) => name !== 'kind')
  const facts = Object.fromEntries(names.map((name) => [name, FACTS[name] ?? `‹${name}›`]))
  return entrySchema.parse({ kind, ...facts })
}

/** The same with every fact left out that may be. */
function barest(kind: Entry['kind']): Entry {
  const full: Record<string, unknown> = { ...sample(kind) }
  for (const name of Object.keys(full)) {
    const without = { ...full, [name]: null }
    if (entrySchema.safeParse(without).success) full[name] = null
  }
  return entrySchema.parse(full)
}

function sayIn(language: Language) {
  const file = new URL(`../../messages/${language}/history.json`, import.meta.url)
  const broken: unknown[] = []
  const messages = JSON.parse(readFileSync(file, 'utf8'))
  const t = createTranslator({ locale: language, messages, onError: (error) => broken.push(error.message) })
  const say = (entry: Entry) => {
    const { key, values } = describe(entry, WORDS)
    return t(key, values)
  }
  return { say, broken }
}

group.each(LANGUAGES)('history in %s', (language) => {
  it.each(ENTRY_KINDS)('tells %s', (kind) => {
    const { say, broken } = sayIn(language)
    const entry = sample(kind)
    const sentence = say(entry)
    expect(broken).toEqual([])
    // Told in words of the message's own, or not told at all.
    const chosen = ['kind', 'about', 'role', 'was', 'relation', 'verdict', 'otherId', 'rule', 'scope']
    const told = Object.entries(entry).filter(([name]) => !chosen.includes(name))
    for (const [name, fact] of told) {
      const { values } = describe({ ...entry, [name]: fact } as Entry, WORDS)
      expect(sentence, name).toContain(String(values[name]))
    }
  })

  it.each(ENTRY_KINDS)('tells %s when only the necessary is known', (kind) => {
    const { say, broken } = sayIn(language)
    const sentence = say(barest(kind))
    expect(broken).toEqual([])
    expect(sentence).not.toMatch(/\bnone\b|null|undefined|\{|\}/)
  })
})

group('facts', () => {
  it('puts days and windows into words, and says none for what is absent', () => {
    const entry = sample('commitment.extension_granted')
    expect(describe(entry, WORDS).values).toMatchObject({
      window: '<eind juni 2026-06-30>',
      before: '<? 2026-03-31>',
      slips: 2,
    })
    const settled: Entry = { kind: 'commitment.settled', about: { commitmentId: ID }, meetingDate: null }
    expect(describe(settled, WORDS).values).toEqual({ meetingDate: 'none' })
    expect(describe({ ...settled, meetingDate: '2026-05-12' }, WORDS).values).toEqual({
      meetingDate: '<2026-05-12>',
    })
  })

  it('lists changes field by field, an empty side as a dash', () => {
    const changes = [...CHANGES, { field: 'party', before: null, after: 'DENK' }]
    const { values } = describe({ kind: 'document.amended', about: { documentId: ID }, changes }, WORDS)
    expect(values.changes).toBe('<title>: <oud> → <nieuw>; <party>: – → <DENK>')
  })

  it('says none where nothing changed, so that the sentence can say so', () => {
    const { values } = describe({ kind: 'document.amended', about: { documentId: ID }, changes: [] }, WORDS)
    expect(values.changes).toBe('none')
  })
})
