/** What someone may say of a proposed settlement before the committee decides. */
export const SAY_VERDICTS = ['satisfied', 'not_yet'] as const
export type SayVerdict = (typeof SAY_VERDICTS)[number]

/** How many say what; the sum the committee sees. */
export function sumOf(says: { verdict: SayVerdict }[]): Record<SayVerdict, number> {
  const satisfied = says.filter(({ verdict }) => verdict === 'satisfied').length
  return { satisfied, not_yet: says.length - satisfied }
}
