import { parseArgs } from 'node:util'
import { extract } from '../lib/extraction/extract'
import type { Extraction } from '../lib/extraction/types'
import { type Labelled, readDocuments, readPassages } from './scoring/labels'
import { matchLabels, type Outcome } from './scoring/matching'
import { checkSegmentation } from './scoring/segmentation'
import { add, EMPTY, TALLY_HEAD, tallyLine } from './scoring/tally'

type Scored = { item: Labelled; extraction: Extraction; outcome: Outcome }

const HELP = `npm run --silent score -- FOLDER [--fold dev|held|all] [--fails N]
  FOLDER holds passages.gold.jsonl and documents/*.txt with *.gold.json`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { fold: { type: 'string', default: 'all' }, fails: { type: 'string', default: '0' } },
})

/** Three in ten passages are held out, by a hash of their name: stable when passages are added. */
function isHeld(id: string): boolean {
  let hash = 2166136261
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0
  return (hash >>> 8) % 10 < 3
}

function scoreItem(item: Labelled): Scored {
  const extraction = extract(item.text, { language: 'nl', documentDate: item.date })
  return { item, extraction, outcome: matchLabels(item.text, item.labels, extraction.candidates) }
}

function report(name: string, scored: Scored[]): void {
  if (scored.length > 0)
    console.log(
      tallyLine(
        name,
        scored.reduce((tally, { outcome }) => add(tally, outcome), EMPTY),
      ),
    )
}

function reportSegmentation({ item, extraction }: Scored): void {
  if (!item.segmentation) return
  const checks = checkSegmentation(item.text, item.segmentation, extraction.questions)
  const wrong = checks.filter(({ faults }) => faults.length > 0)
  const extra = extraction.questions.length - item.segmentation.length
  console.log(
    `${item.id.padEnd(30)}  ${checks.length - wrong.length} of ${checks.length} right, ${Math.max(0, extra)} too many`,
  )
  for (const { number, faults } of wrong.slice(0, 8)) console.log(`    ${number}: ${faults.join(' | ')}`)
}

function reportFails(scored: Scored[], limit: number): void {
  const flat = (text: string) => text.replace(/\s+/g, ' ')
  const fails = scored.flatMap(({ item, outcome }) => [
    ...outcome.misses.map(
      (label) => `MISS   ${item.id} [${label.kind}/${label.strength}] ${flat(label.quote)}`,
    ),
    ...outcome.alarms.map(
      (found) =>
        `ALARM  ${item.id} [${found.score.toFixed(2)} ${found.evidence.map(({ rule }) => rule).join(',')}] ${flat(found.quote)}`,
    ),
  ])
  for (const line of fails.slice(0, limit)) console.log(line)
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. */
function stopWhenClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}

function main(): void {
  process.stdout.on('error', stopWhenClosed)
  const [folder] = positionals
  const fold = values.fold
  if (!folder || !['dev', 'held', 'all'].includes(fold)) {
    console.error(HELP)
    process.exitCode = 2
    return
  }
  const passages = readPassages(folder).map(scoreItem)
  const dev = passages.filter(({ item }) => !isHeld(item.id))
  const held = passages.filter(({ item }) => isHeld(item.id))
  const documents = readDocuments(folder).map(scoreItem)
  const chosen = fold === 'dev' ? dev : fold === 'held' ? held : passages
  console.log(TALLY_HEAD)
  if (fold !== 'held') report('passages, developed on', dev)
  if (fold !== 'dev') report('passages, held out', held)
  if (fold === 'all') report('passages, all', passages)
  for (const genre of [...new Set(chosen.map(({ item }) => item.genre))].sort()) {
    report(
      `  ${genre}`,
      chosen.filter(({ item }) => item.genre === genre),
    )
  }
  report('documents', documents)
  for (const scored of documents) report(`  ${scored.item.id}`, [scored])
  console.log('\nSegmentation')
  documents.forEach(reportSegmentation)
  const limit = Number(values.fails)
  if (limit > 0) reportFails([...chosen, ...documents], limit)
}

main()
