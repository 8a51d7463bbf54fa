/**
 * How fast the engine reads: `npm run bench [-- LETTER.txt]`. Without a letter it takes an invented one of the corpus,
 * repeated to 30 kB. Every figure is the median of several runs in this process, after warming up. "Cost ratio" is the
 * time per byte compared with the plain letter's.
 */
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import { COMMITTEE_LETTER } from '../lib/extraction/corpus/nl/letters/committee-letter'
import { findDates } from '../lib/extraction/deadlines'
import { extract } from '../lib/extraction/extract'
import { segment } from '../lib/extraction/segment'
import { splitSentences } from '../lib/extraction/sentences'
import { copiesOf, hostileTexts } from './benchmark/texts'
import { type Measured, measure, TIMING_HEAD, timingLine } from './benchmark/timing'

const DAY = '2025-04-16'
const REFERENCE = new Date(`${DAY}T12:00:00Z`)

const pipeline = (text: string) => extract(text, { language: 'nl', documentDate: DAY })
const chronoDutch = (text: string) => chrono.nl.casual.parse(text, REFERENCE)
const times = (one: Measured, other: Measured) => (one.milliseconds / other.milliseconds).toFixed(2)

const [path] = process.argv.slice(2)
const letter = path ? readFileSync(path, 'utf8') : copiesOf(COMMITTEE_LETTER, 30_000)

const plain = measure('pipeline, the letter', letter, pipeline, 31, 10)
console.log(`node ${process.version}, ${path ? 'the given letter' : 'an invented letter'}\n`)
console.log(TIMING_HEAD)
const compared = measure('chrono-node nl.casual.parse', letter, chronoDutch, 31, 10)
const steps = [
  measure('  sentences only', letter, (text) => splitSentences(text), 31, 5),
  measure('  segmentation only', letter, (text) => segment(text, {}), 31, 5),
  measure('  dates only', letter, (text) => findDates(text, DAY), 31, 5),
  compared,
]
for (const step of [plain, ...steps]) console.log(timingLine(step, plain))

const large = copiesOf(letter, 10_000_000)
const [many, comparedMany] = [
  measure('pipeline, copies of the letter', large, pipeline, 1, 0),
  measure('chrono-node, copies of the letter', large, chronoDutch, 1, 0),
]
for (const row of [many, comparedMany]) console.log(timingLine(row, plain))
console.log(
  `\nPipeline over chrono-node: ${times(plain, compared)} on the letter, ${times(many, comparedMany)} on the copies`,
)
console.log('\nHostile input, 1 MB each')
for (const { name, text } of hostileTexts())
  console.log(timingLine(measure(name, text, pipeline, 3, 1), plain))
