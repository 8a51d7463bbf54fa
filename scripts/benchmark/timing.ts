/** Milliseconds of the middle run out of `runs`, after `warm` runs that do not count. */
export function medianTime(work: () => unknown, runs: number, warm: number): number {
  for (let run = 0; run < warm; run++) work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)]!
}

const bytes = (text: string) => Buffer.byteLength(text)

export type Measured = { name: string; kilobytes: number; milliseconds: number; nanosecondsPerByte: number }

export function measure(
  name: string,
  text: string,
  work: (text: string) => unknown,
  runs: number,
  warm: number,
): Measured {
  const milliseconds = medianTime(() => work(text), runs, warm)
  const size = bytes(text)
  return { name, kilobytes: size / 1000, milliseconds, nanosecondsPerByte: (milliseconds * 1e6) / size }
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
