/**
 * Promises of a document, on the command line. The contract (options, keys, exit codes) is used by other tools:
 * errors are one line on stderr, exit 1 where the input cannot be read, 2 where the command cannot be understood.
 */
import { extract } from '../lib/extraction/extract'
import { type Order, readArguments, UsageError } from './extraction/arguments'
import { InputError, readInput, readRegistered } from './extraction/input'
import { answerDates, answerLines, answerText } from './extraction/lines'
import { documentReport } from './extraction/report'
import { documentTable } from './extraction/table'

async function readAndExtract({ file, date, registered: list }: Extract<Order, { act: 'file' }>) {
  const registered = list === null ? [] : await readRegistered(list)
  const { text, pages, bold, sentOn } = await readInput(file)
  const options = { language: 'nl', documentDate: date, hints: { pages, bold }, registered } as const
  const extraction = extract(text, options)
  // A mail that names no date was written on the day it was sent.
  return extraction.document.date || !sentOn
    ? extraction
    : extract(text, { ...options, documentDate: sentOn })
}

async function explainSentence(order: Extract<Order, { act: 'explain' }>): Promise<string> {
  const { explain } = await import('./extraction/explain')
  const { text, pages, bold } = await readInput(order.file)
  const hints = { pages, bold }
  const said = explain(text, { language: 'nl', documentDate: order.date, hints }, order.sentence)
  if (said === null)
    throw new InputError(`${order.file}: no sentence outside the questions holds these words`)
  return said
}

async function obey(order: Order): Promise<void> {
  if (order.act === 'lines') return answerLines(process.stdin, process.stdout, answerText)
  if (order.act === 'date-lines') return answerLines(process.stdin, process.stdout, answerDates)
  if (order.act === 'explain') return console.log(await explainSentence(order))
  const extraction = await readAndExtract(order)
  if (order.format === 'table') return console.log(documentTable(extraction, order.minScore))
  console.log(JSON.stringify(documentReport(extraction, order.minScore), null, 2))
}

// A reader that has seen enough ("| head") is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await obey(readArguments(process.argv.slice(2), process.stdout.isTTY === true))
} catch (error) {
  if (!(error instanceof UsageError || error instanceof InputError)) throw error
  console.error(error.message)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
