import type { Tx } from '../db/client'

export function numberOf(year: number, sequence: number): string {
  return `T${year}-${String(sequence).padStart(4, '0')}`
}

/**
 * The next number of a year, unique and without gaps: the row lock makes parallel registrations wait for each
 * other, and a registration that is undone gives its number back.
 */
export async function takeNumber(tx: Tx, year: number): Promise<{ sequence: number; number: string }> {
  const [series] = await tx.$queryRaw<{ last: number; freed: number[] }[]>`
    INSERT INTO "NumberSeries" ("year", "last", "freed") VALUES (${year}, 0, '{}')
    ON CONFLICT ("year") DO UPDATE SET "last" = "NumberSeries"."last"
    RETURNING "last", "freed"`
  if (!series) throw new Error(`no number series for ${year}`)
  const [reused, ...freed] = [...series.freed].sort((a, b) => a - b)
  const sequence = reused ?? series.last + 1
  await tx.numberSeries.update({ where: { year }, data: reused ? { freed } : { last: sequence } })
  return { sequence, number: numberOf(year, sequence) }
}

/** Gives back the number of a registration that was undone before anything leaned on it. */
export async function giveBackNumber(tx: Tx, year: number, sequence: number) {
  await tx.numberSeries.update({ where: { year }, data: { freed: { push: sequence } } })
}

/** Numbers for several commitments of one year at once, in order: those that were given back first. */
export async function takeNumbers(tx: Tx, year: number, count: number): Promise<number[]> {
  const first = (await takeNumber(tx, year)).sequence
  if (count === 1) return [first]
  const { last, freed } = await tx.numberSeries.findUniqueOrThrow({ where: { year } })
  const reused = [...freed].sort((a, b) => a - b).slice(0, count - 1)
  const left = freed.filter((sequence) => !reused.includes(sequence))
  const fresh = Array.from({ length: count - 1 - reused.length }, (_, index) => last + 1 + index)
  await tx.numberSeries.update({ where: { year }, data: { last: last + fresh.length, freed: left } })
  return [first, ...reused, ...fresh]
}
