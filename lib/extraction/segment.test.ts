import { describe, expect, it } from 'vitest'
import { COMMITTEE_LETTER } from './corpus/nl/letters/committee-letter'
import { BARE_NUMBERS, LETTERED, MARKED_ANSWERS } from './corpus/nl/letters/marked-answers'
import { COUNCIL_LETTER, MINUTES } from './corpus/nl/letters/without-questions'
import { segment } from './segment'
import type { Question, Span } from './types'

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
const read = (text: string) => segment(text, {})

/** First three and last three words of an answer, to compare a whole letter at a glance. */
const ends = ({ number, answer }: Question) => {
  const words = flat(answer).split(' ')
  return `${number}: ${words.slice(0, 3).join(' ')} … ${words.slice(-3).join(' ')}`
}

describe('a committee letter with several parties', () => {
  const { questions, sections, facts } = read(COMMITTEE_LETTER)

  it('finds each question with its party, topic, number and references', () => {
    expect(
      questions.map(({ number, also, party, topic, refersTo }) => ({ number, also, party, topic, refersTo })),
    ).toEqual([
      { number: 1, also: [], party: 'Leefbaar', topic: 'Betaalbaarheid van nieuwbouw', refersTo: [] },
      { number: 2, also: [], party: 'Leefbaar', topic: 'Betaalbaarheid van nieuwbouw', refersTo: [] },
      { number: 3, also: [], party: 'Leefbaar', topic: 'Leegstand', refersTo: [1] },
      { number: 4, also: [], party: 'VVD', topic: 'Parkeren en bereikbaarheid', refersTo: [] },
      { number: 5, also: [6], party: 'VVD', topic: 'Parkeren en bereikbaarheid', refersTo: [] },
      { number: 7, also: [], party: 'Partij voor de Dieren', topic: 'Groen in de wijk', refersTo: [4, 5, 6] },
      { number: 8, also: [], party: 'Partij voor de Dieren', topic: 'Groen in de wijk', refersTo: [] },
    ])
  })

  it('ends a question of several sentences at its last question mark', () => {
    expect(flat(questions[1]!.question)).toMatch(/^Welke afspraken .* achterblijft\? Zo ja, .* gebeurd\?$/)
    expect(flat(questions[6]!.question)).toMatch(/nestkasten\? Is daar .* gecontroleerd\?$/)
  })

  it('starts and ends each answer in the right place', () => {
    expect(questions.map(ends)).toEqual([
      '1: Van de 412 … vrije sector verkocht.',
      '2: De afspraken staan … kon worden hervat.',
      '3: Zie hiervoor het … is niet gedaan.',
      '4: Ja, dat klopt. … vaststelling wordt aangeboden',
      '5: De loopafstand is … gelden dezelfde regels.',
      '7: De bomen waren … 4 t/m 6.',
      '8: De stadsecoloog adviseert … van 2026 gereed.',
    ])
  })

  it('keeps the sentences before the first question and after the last answer as sections', () => {
    const said = sections.map(({ start, end }) => flat(COMMITTEE_LETTER.slice(start, end)))
    expect(said[0]).toMatch(/^Gemeente Veenendam/)
    expect(said.at(-1)).toMatch(/^Met vriendelijke groet/)
    expect(said.join(' ')).not.toContain('Vraag')
  })

  it('reads what the letter says of itself', () => {
    expect(facts).toEqual({
      date: '2025-09-09',
      dateAssumed: true,
      committee: 'WONEN',
      meetingDate: '2025-09-09',
      sender: 'college',
      subjects: [
        'Voortgang woningbouwprogramma',
        'Aanpak leegstand in de binnenstad',
        'Verordening doelgroepen',
      ],
      references: ['23bb004410', '25bb000981'],
    })
  })
})

describe('other ways to number', () => {
  it('gives questions that are answered together the same answer, and leaves notes out of the last one', () => {
    const { questions } = read(MARKED_ANSWERS)
    expect(questions.map(({ number, party }) => [number, party])).toEqual(
      [1, 2, 3, 5, 4].map((number) => [number, 'D66']),
    )
    const joint = questions.slice(1, 4).map(({ answerSpan }) => answerSpan)
    expect(new Set(joint.map(({ start, end }) => `${start}-${end}`)).size).toBe(1)
    expect(flat(questions[3]!.answer)).toMatch(/^De raad is op 11 februari .* voor 1 mei\.$/)
    expect(flat(questions[4]!.answer)).toMatch(/^Dat is nog niet bekend\. .* aanbesteding\.$/)
    expect(questions[0]!.topic).toBe('de sluiting van het zwembad aan de Dijk')
  })

  it('tells numbered questions from numbered lists, and numbering may start again', () => {
    const { questions } = read(BARE_NUMBERS)
    expect(questions.map(({ number, party }) => `${party} ${number}`)).toEqual([
      'VVD 1',
      'VVD 2',
      'CDA 1',
      'CDA 2',
    ])
    expect(flat(questions[0]!.answer)).toMatch(/^De stijging .* 3\. huisvesting\.$/)
  })

  it('reads V: and A:', () => {
    const { questions } = read(LETTERED)
    expect(questions.map(({ number, question, answer }) => [number, question, answer])).toEqual([
      [1, 'Hoeveel meldingen zijn er gedaan?', 'Er zijn 45 meldingen gedaan.'],
      [2, 'Wordt de raad hierover nog geïnformeerd?', 'Ja, de raad ontvangt in juni een overzicht.'],
    ])
  })

  it('takes a party from the brackets of a mark', () => {
    const { questions } = read('Vraag 1 (VVD): Klopt dit?\nJa.\n\nVraag 2 (SP): Waarom?\nDaarom niet.\n')
    expect(questions.map(({ party, question, answer }) => [party, question, answer])).toEqual([
      ['VVD', 'Klopt dit?', 'Ja.'],
      ['SP', 'Waarom?', 'Daarom niet.'],
    ])
  })

  it('takes a name nobody knows for a party where the numbers start again', () => {
    const block = (party: string) => `${party}\n\nLeegstand\n\n1. Klopt dit?\nJa.\n\n2. Waarom?\nDaarom.\n\n`
    const { questions } = read(block('VVD') + block('Veenendam Vooruit'))
    expect(questions.map(({ number, party, topic }) => `${party}/${topic}/${number}`)).toEqual([
      'VVD/Leegstand/1',
      'VVD/Leegstand/2',
      'Veenendam Vooruit/Leegstand/1',
      'Veenendam Vooruit/Leegstand/2',
    ])
  })

  it('reads a party in brackets behind a topic', () => {
    const { questions } = read(
      'Leegstand (VVD)\nVraag 1: Klopt dit?\nJa.\n\nGroen (SP):\nVraag 2: Waarom?\nDaarom niet.\n',
    )
    expect(questions.map(({ party, topic }) => [party, topic])).toEqual([
      ['VVD', 'Leegstand'],
      ['SP', 'Groen'],
    ])
  })

  it('drops a list of questions that is repeated with the answers', () => {
    const { questions } = read(
      'Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\n\nVraag 1\nKlopt dit?\nAntwoord:\nJa.\nVraag 2\nWaarom?\nAntwoord:\nDaarom.\n',
    )
    expect(questions.map(({ number, answer }) => [number, answer])).toEqual([
      [1, 'Ja.'],
      [2, 'Daarom.'],
    ])
  })
})

describe('bold runs', () => {
  const text =
    'Vraag 1: Graag een overzicht van de kosten. Ook per wijk.\nEr zijn geen kosten. Wat wel?\n\nVraag 2: Waarom niet?\nDaarom.\n'
  const bold = (...runs: string[]): Span[] =>
    runs.map((run) => ({ start: text.indexOf(run), end: text.indexOf(run) + run.length }))
  const question = (spans: Span[]) =>
    segment(text, { hints: { pages: [], bold: spans } }).questions[0]!.question

  it('decide where the question ends', () => {
    expect(
      question(bold('Vraag 1: Graag een overzicht van de kosten. Ook per wijk.', 'Vraag 2: Waarom niet?')),
    ).toMatch(/Ook per wijk\.$/)
  })

  it('say nothing where only the mark is bold', () => {
    expect(question(bold('Vraag 1:', 'Vraag 2:'))).toBe(question([]))
  })
})

describe('letters and minutes without questions', () => {
  it('splits a council letter at its headings', () => {
    const { questions, sections, facts } = read(COUNCIL_LETTER)
    expect(questions).toEqual([])
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Raadsinformatiebrief',
      'Inleiding',
      'Planning',
      'Vervolg',
    ])
    expect(facts).toMatchObject({ date: '2025-05-12', dateAssumed: false, sender: 'wethouder Sport' })
  })

  it('splits minutes at their speakers', () => {
    const { sections, facts } = read(MINUTES)
    expect(sections.map(({ heading }) => heading).slice(1)).toEqual([
      '3. Wachtlijsten jeugdzorg',
      'De voorzitter',
      'Mevrouw Bos (SP)',
      'Wethouder Kaya',
      'De voorzitter',
    ])
    expect(facts).toMatchObject({ meetingDate: '2025-06-04', committee: 'Zorg en Welzijn' })
  })

  it('leaves no word out', () => {
    for (const text of [COUNCIL_LETTER, MINUTES]) {
      const covered = read(text)
        .sections.map(({ start, end }) => text.slice(start, end))
        .join('\n')
      expect(flat(covered)).toBe(flat(text))
    }
  })
})
