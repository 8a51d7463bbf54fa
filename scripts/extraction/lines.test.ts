import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { answerDates, answerLines, answerText } from './lines'

/** Feeds lines and collects what comes out; the output takes one line at a time, as a slow reader does. */
async function feed(lines: string[], answer: typeof answerText): Promise<Record<string, unknown>[]> {
  const told: string[] = []
  const output = new Writable({
    highWaterMark: 1,
    write(chunk, _, done) {
      told.push(String(chunk))
      setImmediate(done)
    },
  })
  await answerLines(Readable.from(lines.map((line) => `${line}\n`)), output, answer)
  return told
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('answerLines', () => {
  it('answers every line in order, and a bad one with what is wrong', async () => {
    const good = (id: string | number) =>
      JSON.stringify({
        id,
        text: 'De wethouder stuurt de raad voor 1 juni een brief.',
        context_date: '2025-04-16',
      })
    const told = await feed(
      [
        good('a'),
        'geen json',
        '{"id":"b"}',
        '{"id":"c","text":"x","context_date":"2025-02-30"}',
        '',
        good(7),
      ],
      answerText,
    )
    expect(told.map(({ id }) => id)).toEqual(['a', null, 'b', 'c', null, 7])
    expect(told.map((line) => Object.keys(line)[1])).toEqual([
      'commitments',
      'error',
      'error',
      'error',
      'error',
      'commitments',
    ])
    expect(told[0]).toMatchObject({
      commitments: [{ start: 0, end: 50, trackable: true, due: { latest: '2025-05-31' } }],
    })
  })

  it('leaves terms open where the date of the text is unknown', async () => {
    const [line] = await feed(
      ['{"id":1,"text":"De wethouder stuurt de raad volgende week een brief."}'],
      answerText,
    )
    expect(line).toMatchObject({ commitments: [{ due: { phrase: 'volgende week', latest: null } }] })
  })

  it('finds dates, inclusive', async () => {
    const told = await feed(
      ['{"id":"d","text":"eind juni","reference":"2025-04-16"}', '{"id":"e","text":"eind juni"}'],
      answerDates,
    )
    expect(told[0]).toMatchObject({
      id: 'd',
      dates: [{ text: 'eind juni', index: 0, start: '2025-06-21', end: '2025-06-30' }],
    })
    expect(told[1]).toMatchObject({ id: 'e', error: expect.stringContaining('reference') })
  })
})
