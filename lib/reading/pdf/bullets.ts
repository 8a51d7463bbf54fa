import type { Run } from '../lay-out'
import { BULLET } from '../list-label'

/** Bullet signs as fonts hand them over; the private ones are those of Symbol and Wingdings. */
const SIGN = /^\s*[•▪◦●○■□‣∙·➢►❖\uf0b7\uf0a7\uf0a8\uf0d8\uf02d\uf076]\s*/u
/** Word's second-level bullet is a letter o that stands alone. */
const LONE_O = /^\s*o\s*$/

/** The runs of a line with its bullet sign written as `- `; null where the line starts no list item. */
export function asListItem(runs: Run[]): Run[] | null {
  const [first, second] = runs
  if (!first) return null
  const label = { text: `${BULLET} `, bold: false }
  if (SIGN.test(first.text))
    return [label, { ...first, text: first.text.replace(SIGN, '') }, ...runs.slice(1)]
  if (LONE_O.test(first.text) && second) return [label, ...runs.slice(1)]
  if (/^\s*-\s/.test(runs.map((run) => run.text).join(''))) return runs
  return null
}
