/**
 * `npm run faults [-- RUNS]`: kills the application or PostgreSQL at random moments while letters come in, are reviewed,
 * assigned in bulk, extended and settled; after each kill everything that must hold is asked. Prints a line per kind; exit
 * 1 when anything was lost. 200 runs unless told otherwise.
 */
import { runFaults } from './faults/run'

async function main(): Promise<number> {
  const told = await runFaults(Number(process.argv[2] ?? 200), (line) => console.log(line))
  for (const { kind, runs, done, lost } of told)
    console.log(
      `${kind} killed: ${runs} runs, ${done} deeds done before, ${lost} runs after which something did not hold`,
    )
  return told.some(({ lost }) => lost > 0) ? 1 : 0
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error)
    process.exit(1)
  },
)
