/**
 * Where a passage stands in the source. White space may differ: a browser's selection loses line ends.
 * @returns offsets in `text`, or null when it is not there
 */
export function findPassage(text: string, passage: string): { start: number; end: number } | null {
  const wanted = passage.replace(/\s+/g, '')
  if (wanted === '') return null
  const { squeezed, offsets } = squeeze(text)
  const at = squeezed.indexOf(wanted)
  if (at < 0) return null
  return { start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 }
}

/** The text without white space, and for each remaining code unit where it stood. */
function squeeze(text: string) {
  const offsets: number[] = []
  let squeezed = ''
  for (const match of text.matchAll(/\S+/g)) {
    squeezed += match[0]
    for (let index = 0; index < match[0].length; index++) offsets.push(match.index + index)
  }
  return { squeezed, offsets }
}
