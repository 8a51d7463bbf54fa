import type { Place, Tag, Tags } from './detect/tags'

/** A named rule over the tags of one predicate: all of `all`, at least one of `any`, none of `none`. */
export type Rule = {
  name: string
  example: string
  counterExample?: string
  /** Who must be speaking for the example, where that decides. */
  speaker?: 'member' | 'chair'
  weight: number
  all: readonly Tag[]
  any?: readonly Tag[]
  none?: readonly Tag[]
}

/** A rule that fired and the token places that made it fire. */
export type Match = { rule: Rule; places: Place[] }

/** Rules by the first tag they ask for, with their place in the table. */
export type RuleTable = ReadonlyMap<Tag, readonly { rule: Rule; at: number }[]>

export function indexRules(rules: readonly Rule[]): RuleTable {
  const table = new Map<Tag, { rule: Rule; at: number }[]>()
  rules.forEach((rule, at) => {
    const first = rule.all[0]
    if (first === undefined) throw new Error(`the rule ${rule.name} asks for nothing`)
    table.set(first, [...(table.get(first) ?? []), { rule, at }])
  })
  return table
}

/** Every rule that holds for these tags, in table order. Only rules whose first tag is there are looked at. */
export function matchRules(table: RuleTable, tags: Tags): Match[] {
  const found: { match: Match; at: number }[] = []
  for (const tag of tags.keys()) {
    for (const { rule, at } of table.get(tag) ?? []) {
      const places = fires(rule, tags)
      if (places) found.push({ match: { rule, places }, at })
    }
  }
  return found.sort((left, right) => left.at - right.at).map(({ match }) => match)
}

function fires(rule: Rule, tags: Tags): Place[] | null {
  for (const tag of rule.all) if (!tags.has(tag)) return null
  if (rule.none) for (const tag of rule.none) if (tags.has(tag)) return null
  const either = rule.any?.find((tag) => tags.has(tag))
  if (rule.any && either === undefined) return null
  const asked = either === undefined ? rule.all : [...rule.all, either]
  return asked.map((tag) => tags.get(tag)!)
}
