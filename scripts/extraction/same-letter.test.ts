import { describe, expect, it } from 'vitest'
import { extract } from '../../lib/extraction/extract'
import { readBytes } from '../../lib/reading/read-bytes'
import { LETTER, type Letter, type Part } from '../../lib/reading/testing/letter'
import { letterDocx } from '../../lib/reading/testing/letter-docx'
import { letterHtml } from '../../lib/reading/testing/letter-html'
import { letterOdt } from '../../lib/reading/testing/letter-odt'
import { letterPdf } from '../../lib/reading/testing/letter-pdf'
import { letterText } from '../../lib/reading/testing/letter-text'

const part = (kind: Part['kind'], text: string): Part => ({ kind, text })
const FILLING =
  'In de afgelopen jaren is in deze wijk veel gebouwd en verbouwd, en daarbij is met bewoners, ondernemers en de scholen in de buurt gesproken over wat er met het groen en met de pleinen moest gebeuren. '

/** Long enough for several pages, with promises that run over lines and pages, are told twice and by reference. */
const LONG: Letter = {
  title: 'Beantwoording vragen havenkade',
  parts: [
    part('answer', 'Geachte leden van de commissie,'),
    part('heading', 'Havenkade'),
    part('question', 'Vraag 1: Wanneer hoort de raad meer over de havenkade? Is er al een planning?'),
    part('answer', FILLING.repeat(6)),
    part(
      'answer',
      `${FILLING}De raad ontvangt voor 1 oktober 2025 een brief over de toekomst van de havenkade.`,
    ),
    part('question', 'Vraag 2: Wat kost het herstel van de kademuur?'),
    part('answer', `${FILLING.repeat(7)}In november sturen wij u een raming van de kosten van de kademuur.`),
    part('question', 'Vraag 3: Komt er een bijeenkomst?'),
    part('answer', 'Zie het antwoord op vraag 1.'),
    part('heading', 'Groen'),
    part('question', 'Vraag 4: Worden de bomen gespaard?'),
    part(
      'answer',
      `${FILLING.repeat(8)}Wij gaan in overleg met de bewoners en leggen in december een plan aan u voor.`,
    ),
    part('bullet', 'de linden aan de Kadelaan blijven staan;'),
    part('bullet', 'voor de populieren komt uiterlijk 15 november een herplantplan.'),
    part('question', 'Vraag 5: Wie betaalt dat?'),
    part(
      'answer',
      'Dat is nog niet bekend. Uiterlijk 30 september sturen wij u een memo over de toekomst van de havenkade.',
    ),
  ],
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const FORMATS: { name: string; write: (letter: Letter) => Uint8Array | Promise<Uint8Array> }[] = [
  { name: 'brief.pdf', write: letterPdf },
  { name: 'brief.docx', write: letterDocx },
  { name: 'brief.odt', write: letterOdt },
  { name: 'brief.html', write: (letter) => bytesOf(letterHtml(letter)) },
  { name: 'brief.txt', write: (letter) => bytesOf(letterText(letter)) },
]

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

async function found(letter: Letter, { name, write }: (typeof FORMATS)[number]) {
  const { text, pages, bold } = await readBytes(await write(letter), name)
  const registered = [
    {
      number: 'T2024-0001',
      title: 'Raming kademuur',
      quote: 'Er komt een raming van de kosten van de kademuur.',
    },
  ]
  const options = { language: 'nl', documentDate: '2025-06-10', hints: { pages, bold }, registered } as const
  const { questions, candidates } = extract(text, options)
  return {
    pages: pages.length,
    questions: questions.map(({ number, topic, question, answer, refersTo }) => ({
      ...{ number, topic, refersTo },
      ...{ question: flat(question), answer: flat(answer) },
    })),
    candidates: candidates.map(
      ({ quote, question, kind, strength, trackable, due, title, alsoAt, repeats }) => ({
        ...{ question, kind, strength, trackable, due, title, repeats },
        ...{ quote: flat(quote), alsoAt: alsoAt.map((place) => [place.question, flat(place.quote)]) },
      }),
    ),
  }
}

describe('one letter in every format', () => {
  it('is worth comparing', async () => {
    const { questions, candidates, pages } = await found(LONG, FORMATS[0]!)
    expect(pages).toBeGreaterThan(1)
    expect(questions).toHaveLength(5)
    expect(candidates[0]!.alsoAt.map(([question]) => question)).toEqual([3, 5])
    expect(candidates.filter(({ repeats }) => repeats !== null)).toHaveLength(1)
    expect(candidates.filter(({ trackable }) => trackable).length).toBeGreaterThanOrEqual(4)
  })

  it.each(FORMATS)('$name gives the questions and candidates of the plain text', async (format) => {
    for (const letter of [LETTER, LONG]) {
      const { questions, candidates } = await found(letter, format)
      const plain = await found(letter, FORMATS.at(-1)!)
      expect(questions).toEqual(plain.questions)
      expect(candidates).toEqual(plain.candidates)
    }
  })
})
