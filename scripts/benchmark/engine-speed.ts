import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { COMMITTEE_LETTER } from '../../lib/extraction/corpus/nl/letters/committee-letter'
import { findDates } from '../../lib/extraction/deadlines'
import { extract } from '../../lib/extraction/extract'
import { segment } from '../../lib/extraction/segment'
import { splitSentences } from '../../lib/extraction/sentences'
import { copiesOf, hostileTexts } from './texts'
import { type Measured, measureInTurn, TIMING_HEAD, timingLine, type Work } from './timing'

const DAY = '2025-04-16'
const REFERENCE = new Date(`${DAY}T12:00:00Z`)

/** Runs until the machine has compiled what it will: what runs twenty times a letter is long in being compiled well. */
const WARM = 600

const PIPELINE: Work = {
  name: 'pipeline',
  run: (text) => extract(text, { language: 'nl', documentDate: DAY }),
}
const CHRONO: Work = {
  name: 'chrono-node nl.casual.parse',
  run: (text) => chrono.nl.casual.parse(text, REFERENCE),
}
const PARTS: Work[] = [
  { name: '  segmentation only', run: (text) => segment(text, {}) },
  { name: '  sentences only', run: (text) => splitSentences(text) },
  { name: '  dates only', run: (text) => findDates(text, DAY) },
]

const times = (one: Measured, other: Measured) => (one.milliseconds / other.milliseconds).toFixed(2)

/** Prints how fast the engine reads the letter at `path`, or an invented one, beside chrono-node. */
export function report(path: string | undefined): void {
  const letter = path ? readFileSync(path, 'utf8') : copiesOf(COMMITTEE_LETTER, 30_000)
  const copies = copiesOf(letter, 10_000_000)
  console.log(`node ${process.version}, ${path ? 'the given letter' : 'an invented letter'}\n${TIMING_HEAD}`)
  const [plain, compared] = measureInTurn(letter, [PIPELINE, CHRONO], 201, WARM) as [Measured, Measured]
  const [many, comparedMany] = measureInTurn(copies, [PIPELINE, CHRONO], 3, 1) as [Measured, Measured]
  const parts = measureInTurn(letter, PARTS, 101, 20)
  for (const row of [plain, ...parts, compared]) console.log(timingLine(row, plain))
  console.log('Copies of the letter')
  for (const row of [many, comparedMany]) console.log(timingLine(row, plain))
  console.log(
    `\nPipeline over chrono-node: ${times(plain, compared)} on the letter, ${times(many, comparedMany)} on the copies`,
  )
  console.log('\nHostile input, 1 MB each')
  for (const { name, text } of hostileTexts())
    for (const row of measureInTurn(text, [{ ...PIPELINE, name }], 3, 1)) console.log(timingLine(row, plain))
}
