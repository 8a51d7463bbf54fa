const now = () => performance.now()
const bytes = (text: string) => Buffer.byteLength(text)

const middle = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!

function time(work: () => unknown): number {
  const start = now()
  work()
  return now() - start
}

export type Work = { name: string; run: (text: string) => unknown }
export type Measured = { name: string; kilobytes: number; milliseconds: number; nanosecondsPerByte: number }

/**
 * Measures several works on one text, in turn: each gets as many runs to warm up as the others, and each round that counts
 * has one run of all, so that whatever else the machine does meets them alike. Gives the middle run of each.
 */
export function measureInTurn(text: string, works: Work[], runs: number, warm: number): Measured[] {
  for (let run = 0; run < warm; run++) for (const work of works) work.run(text)
  const times = works.map((): number[] => [])
  for (let run = 0; run < runs; run++)
    works.forEach((work, at) => {
      times[at]!.push(time(() => work.run(text)))
    })
  const size = bytes(text)
  return works.map(({ name }, at) => {
    const milliseconds = middle(times[at]!)
    return { name, kilobytes: size / 1000, milliseconds, nanosecondsPerByte: (milliseconds * 1e6) / size }
  })
}

/** One row of the report; `than` is what its cost per byte is compared with. */
export function timingLine(
  { name, kilobytes, milliseconds, nanosecondsPerByte }: Measured,
  than: Measured,
): string {
  const speed = 1000 / nanosecondsPerByte
  const ratio = nanosecondsPerByte / than.nanosecondsPerByte
  const cells = [kilobytes.toFixed(0), milliseconds.toFixed(2), speed.toFixed(2), ratio.toFixed(2)]
  return `${name.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join('')}`
}

export const TIMING_HEAD = `${''.padEnd(34)}${['kB', 'ms', 'MB/s', 'cost ratio'].map((cell) => cell.padStart(12)).join('')}`
