import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import type { Language } from '@/i18n/languages'
import type { Entry } from '@/lib/history/entries'
import english from '@/messages/en/history.json'
import dutch from '@/messages/nl/history.json'
import { historyWords, type Say } from './history-words'
import { sentenceFor, speaksInPublic } from './sentence-for'

const ABOUT = { commitmentId: '6f9fd9b6-5d9c-4d7e-9b57-0f1a2d3c4b5a' }
const WINDOW = { phrase: 'eind juni', earliest: '2026-06-21', latest: '2026-06-30' }
const REGISTERED: Entry = {
  kind: 'commitment.registered',
  about: ABOUT,
  number: 'T2026-0001',
  title: 'Brief over de heer Voorbeeld',
  window: WINDOW,
}
const AMENDED: Entry = {
  kind: 'commitment.amended',
  about: ABOUT,
  changes: [
    { field: 'title', before: 'Brief over de heer Voorbeeld', after: 'Brief over een bewoner' },
    { field: 'latest', before: null, after: '2026-06-30' },
    { field: 'committeeId', before: 'c1', after: 'c2' },
    { field: 'strength', before: 'soft', after: 'firm' },
    { field: 'confidential', before: 'false', after: 'true' },
  ],
}
const ASSIGNED: Entry = {
  kind: 'commitment.assigned',
  about: ABOUT,
  assignee: 'Anna Ambtenaar',
  portfolio: 'Wonen',
  department: null,
}

function teller(language: Language, messages: typeof dutch) {
  const t = createTranslator({ locale: language, messages })
  const states = Object.assign((key: string) => `<${key}>`, {
    has: (key: string) => key.startsWith('strength.'),
  })
  const names = { c1: 'ZORG', c2: 'BESTUUR' }
  const words = historyWords({ language, history: t as unknown as Say, states, names })
  return (entry: Entry, inside: boolean) => {
    const { key, values } = sentenceFor(entry, words, inside)
    return t(key, values)
  }
}

const LANGUAGES = [['nl', dutch] as const, ['en', english as typeof dutch] as const]

describe.each(LANGUAGES)('an entry told in %s', (language, messages) => {
  const tell = teller(language, messages)

  it('names officials to those inside only', () => {
    expect(tell(ASSIGNED, true)).toContain('Anna Ambtenaar')
    expect(tell(ASSIGNED, false)).not.toContain('Anna')
    expect(tell(ASSIGNED, false)).toContain('Wonen')
  })

  it('does not repeat to those outside what a correction took away', () => {
    for (const entry of [REGISTERED, AMENDED]) {
      expect(tell(entry, true)).toContain('Voorbeeld')
      expect(tell(entry, false)).not.toContain('Voorbeeld')
    }
    expect(tell(REGISTERED, false)).toContain('T2026-0001')
    expect(tell(AMENDED, false)).toContain(messages.field.committeeId)
  })
})

describe('values in words', () => {
  const sentence = teller('nl', dutch)(AMENDED, true)

  it.each([
    ['a day', 'laatste dag: – → 30 juni 2026'],
    ['a committee', 'commissie: ZORG → BESTUUR'],
    ['a strength', 'sterkte: <strength.soft> → <strength.firm>'],
    ['yes and no', 'vertrouwelijk: nee → ja'],
  ])('says %s', (_what, words) => {
    expect(sentence).toContain(words)
  })

  it('says a window with its phrase and its days', () => {
    expect(teller('nl', dutch)(REGISTERED, true)).toContain('“eind juni” (21–30 juni 2026)')
  })
})

it('names in public only who speaks for a party', () => {
  const said: Entry = {
    kind: 'commitment.said',
    about: ABOUT,
    verdict: 'satisfied',
    note: null,
    party: 'Groen',
  }
  expect(speaksInPublic(said)).toBe(true)
  expect(speaksInPublic({ ...said, party: null })).toBe(false)
  expect(speaksInPublic(ASSIGNED)).toBe(false)
})
