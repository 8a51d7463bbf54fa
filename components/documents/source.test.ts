import { expect, it } from 'vitest'
import { sourceParts } from './source'

const TEXT = 'Geachte leden\n\nVraag 1: wanneer?\nAntwoord: in juni\n\nVraag 2: hoe?\n\nMet groet'
const at = (words: string) => TEXT.indexOf(words)
const questions = [
  // Out of order on purpose: the place in the text counts.
  { position: 1, number: 2, also: [], start: at('Vraag 2'), answerStart: at('\n\nMet'), end: at('\n\nMet') },
  {
    position: 0,
    number: 1,
    also: [],
    start: at('Vraag 1'),
    answerStart: at('in juni'),
    end: at('\n\nVraag 2'),
  },
]

it('shows a letter part by part, with who speaks and which page begins', () => {
  const parts = sourceParts({ text: TEXT, pages: [0, at('in juni')], questions }, [])
  const shown = parts.map(({ question, paragraphs }) => [
    question?.number ?? null,
    paragraphs.map(({ voice, page, lines }) => [
      voice,
      page,
      lines.map((line) => line.map(({ text }) => text).join('')),
    ]),
  ])
  expect(shown).toEqual([
    [null, [['letter', 1, ['Geachte leden']]]],
    [
      1,
      [
        ['question', null, ['Vraag 1: wanneer?']],
        ['answer', 2, ['Antwoord: in juni']],
      ],
    ],
    [2, [['question', null, ['Vraag 2: hoe?']]]],
    [null, [['letter', null, ['Met groet']]]],
  ])
})

it('parts question and answer also where they share a line', () => {
  const text = 'Vraag 1: wat? Antwoord: dit'
  const question = { position: 0, number: 1, also: [], start: 0, answerStart: 24, end: 27 }
  const [part] = sourceParts({ text, pages: [], questions: [question] }, [])
  expect(part?.paragraphs.map(({ start, voice }) => [start, voice])).toEqual([
    [0, 'question'],
    [24, 'answer'],
  ])
})

it('marks a passage that runs from a question into its answer', () => {
  const mark = { id: 'x', start: at('wanneer'), end: at('juni') + 4 }
  const parts = sourceParts({ text: TEXT, pages: [], questions }, [mark])
  const marked = parts
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flat()))
    .filter(({ marks }) => marks.includes('x'))
  expect(marked.map(({ text }) => text)).toEqual(['wanneer?', 'Antwoord: in juni'])
})
