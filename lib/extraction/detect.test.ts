import { describe, expect, it } from 'vitest'
import { ANSWERS_NEGATIVE, ANSWERS_POSITIVE } from './corpus/nl/answers'
import { AT_TABLE_NEGATIVE, AT_TABLE_POSITIVE } from './corpus/nl/at-the-table'
import { PAPERS_NEGATIVE, PAPERS_POSITIVE } from './corpus/nl/council-papers'
import { NEGATIVE_EXAMPLES } from './corpus/nl/negative'
import { OTHER_WORDS_NEGATIVE, OTHER_WORDS_POSITIVE } from './corpus/nl/other-words'
import { PLAIN_NEGATIVE, PLAIN_POSITIVE } from './corpus/nl/plain-answers'
import { POSITIVE_EXAMPLES } from './corpus/nl/positive'
import { context, passageOf } from './corpus/nl/reading-frame'
import { MORE_NEGATIVE, MORE_POSITIVE } from './corpus/nl/sentences'
import { STEPS_NEGATIVE, STEPS_POSITIVE } from './corpus/nl/steps-and-sequels'
import { PARLIAMENT_NEGATIVE, PARLIAMENT_POSITIVE } from './corpus/nl/to-parliament'
import { TOLD_BY_OFFICERS_NEGATIVE, TOLD_BY_OFFICERS_POSITIVE } from './corpus/nl/told-by-officers'
import { detectCandidates } from './detect'

const trackable = (text: string) =>
  detectCandidates([passageOf(text)], context).filter((found) => found.trackable)

describe('the positive corpus', () => {
  const examples = [
    ...POSITIVE_EXAMPLES,
    ...PLAIN_POSITIVE,
    ...OTHER_WORDS_POSITIVE,
    ...TOLD_BY_OFFICERS_POSITIVE,
  ]
  it.each(examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const found = trackable(text)
    expect(found).toHaveLength(1)
    const { kind, strength, due, start, end, quote, title, evidence } = found[0]!
    expect({ kind, strength, latest: due?.latest ?? null }).toEqual({
      kind: example.kind,
      strength: example.strength,
      latest: example.latest,
    })
    expect(text.slice(start, end)).toBe(quote)
    expect(title.length).toBeGreaterThan(2)
    for (const { words, start: from, end: to } of evidence) expect(text.slice(from, to)).toBe(words)
  })
})

describe('the negative corpus', () => {
  it.each(NEGATIVE_EXAMPLES.map(({ why, text }) => [why, text]))('%s: %s', (_why, text) => {
    expect(trackable(text)).toEqual([])
  })
})

describe('the corpus of council papers', () => {
  it.each(PAPERS_POSITIVE)('proposes: %s', (text) => {
    expect(trackable(text)).toHaveLength(1)
  })

  it.each(PAPERS_NEGATIVE)('stays silent: %s', (text) => {
    expect(trackable(text)).toEqual([])
  })
})

describe('the corpus of answers', () => {
  it.each(ANSWERS_POSITIVE)('proposes: %s', (text) => {
    expect(trackable(text)).toHaveLength(1)
  })

  it.each(ANSWERS_NEGATIVE)('stays silent: %s', (text) => {
    expect(trackable(text)).toEqual([])
  })
})

describe('the wider corpus', () => {
  it.each(MORE_POSITIVE)('proposes: %s', (text) => {
    expect(trackable(text)).toHaveLength(1)
  })

  it.each([...MORE_NEGATIVE, ...PLAIN_NEGATIVE, ...OTHER_WORDS_NEGATIVE, ...TOLD_BY_OFFICERS_NEGATIVE])(
    'stays silent: %s',
    (text) => {
      expect(trackable(text)).toEqual([])
    },
  )
})

describe('debates, and letters to parliament', () => {
  it.each(PARLIAMENT_POSITIVE)('proposes: %s', (text) => {
    expect(trackable(text)).not.toEqual([])
  })

  it.each(PARLIAMENT_NEGATIVE)('stays silent: %s', (text) => {
    expect(trackable(text)).toEqual([])
  })
})

describe('minutes, decision lists and registers', () => {
  it.each(AT_TABLE_POSITIVE)('proposes: %s', (text) => {
    expect(trackable(text)).not.toEqual([])
  })

  it.each(AT_TABLE_NEGATIVE)('stays silent: %s', (text) => {
    expect(trackable(text)).toEqual([])
  })
})

describe('steps, and what the sentence before explains', () => {
  it.each(STEPS_POSITIVE)('proposes: %s', (text) => {
    expect(trackable(text)).not.toEqual([])
  })

  it.each(STEPS_NEGATIVE)('stays silent: %s', (text) => {
    expect(trackable(text)).toEqual([])
  })

  it('names the office holder whom "zij" means', () => {
    const [found] = trackable('Wethouder De Wit kent de klachten. Zij bezoekt de haven volgende week.')
    expect(found!.owner).toBe('Wethouder De Wit')
  })
})

describe('detectCandidates', () => {
  it('gives the same candidates every time', () => {
    const text = POSITIVE_EXAMPLES.map((example) => example.text).join(' ')
    expect(detectCandidates([passageOf(text)], context)).toEqual(detectCandidates([passageOf(text)], context))
  })

  it('joins an act and the report back on it', () => {
    const found = trackable('Wij gaan met de vervoerder in overleg. Daarover informeren wij uw raad.')
    expect(found.map(({ kind }) => kind)).toEqual(['information'])
    expect(found[0]!.quote).toMatch(/^Wij gaan .* uw raad\.$/)
  })

  it('keeps two promises with two terms apart in one sentence', () => {
    const found = trackable('In mei sturen wij u de tarieven en in september ontvangt u het plan van aanpak.')
    expect(found.map(({ due }) => due?.latest)).toEqual(['2026-05-31', '2026-09-30'])
    expect(found[0]!.end).toBeLessThanOrEqual(found[1]!.start)
  })

  it('reads the moment from the sentence after the announcement', () => {
    const found = trackable('Er komt nog een notitie over de haven. Dat zal eind mei zijn.')
    expect(found.map(({ due }) => due?.latest)).toEqual(['2026-05-31'])
  })

  it('knows which month is the same', () => {
    const found = trackable('In mei leggen wij de nota ter inzage. In dezelfde maand houden wij een avond.')
    expect(found.map(({ due }) => due?.latest)).toEqual(['2026-05-31', '2026-05-31'])
  })

  it('leaves the same month open where no month was named', () => {
    const found = trackable('In dezelfde maand houden wij een avond voor de schippers.')
    expect(found.map(({ due }) => due?.latest)).toEqual([null])
  })

  it('points a bare "dat zeg ik toe" at the sentence before it', () => {
    const found = trackable('Het gaat om een lijst van alle panden. Dat zeg ik toe.')
    expect(found[0]!.quote).toContain('lijst van alle panden')
  })

  it.each([
    'De energiemonitor is nog niet gereed.',
    'De nota is nog niet vastgesteld.',
    'Het rapport is nog niet verschenen.',
  ])('shows an unfinished product below the threshold: %s', (text) => {
    const [found] = detectCandidates([passageOf(text)], context)
    expect(found).toMatchObject({ kind: 'pending', strength: 'soft', trackable: false })
  })

  it('does not take members and the chair at their word', () => {
    const said = 'Ik zal de raad daarover een brief sturen.'
    const text = `Wethouder De Wit:\n${said}\n\nMevrouw Prins (GroenLinks):\n${said}\n\nDe voorzitter:\n${said}`
    const found = trackable(text)
    expect(found).toHaveLength(1)
    expect(found[0]!.owner).toBe('Wethouder De Wit')
  })

  it('takes the date of the verb and not that of a noun', () => {
    const [found] = trackable('Over de brief van 3 april informeren wij u in juni.')
    expect(found!.due?.latest).toBe('2026-06-30')
  })
})
