import type { Tag, Tags } from './detect/tags'
import type { Rule } from './match'

/** A rule that nearly fired: one thing it asks for is not there, or one thing it does not bear is. */
export type NearRule = { rule: string; weight: number } & (
  | { lacks: readonly Tag[]; stoppedBy: null }
  | { lacks: null; stoppedBy: Tag }
)

/** Rules that miss by one tag, heaviest first. `lacks` holds more than one tag where any of them would do. */
export function nearRules(rules: readonly Rule[], tags: Tags): NearRule[] {
  return rules.flatMap((rule) => nearRule(rule, tags) ?? []).sort((one, other) => other.weight - one.weight)
}

function nearRule(rule: Rule, tags: Tags): NearRule | null {
  const { name, weight, all, any, none } = rule
  const missing = all.filter((tag) => !tags.has(tag)).map((tag): readonly Tag[] => [tag])
  if (any && !any.some((tag) => tags.has(tag))) missing.push(any)
  const stops = (none ?? []).filter((tag) => tags.has(tag))
  if (missing.length + stops.length !== 1) return null
  // A rule that asks for one thing only is near to every sentence, which says nothing.
  const there = all.filter((tag) => tags.has(tag)).length
  if (there === 0) return null
  const [lacks] = missing
  return lacks
    ? { rule: name, weight, lacks, stoppedBy: null }
    : { rule: name, weight, lacks: null, stoppedBy: stops[0]! }
}
