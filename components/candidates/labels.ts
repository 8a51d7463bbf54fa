/** `a`..`z`, `aa`, `ab`, ... */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

/**
 * Short names in order of place: numbers for what stands above the threshold, letters for what does not. They do not
 * change while someone reviews, since the threshold does not either.
 */
export function labelsOf(candidates: { id: string; trackable: boolean }[]): Map<string, string> {
  let above = 0
  let below = 0
  return new Map(candidates.map(({ id, trackable }) => [id, trackable ? String(++above) : letters(below++)]))
}
