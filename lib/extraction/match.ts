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

const BITS = 32
const MOST_LANES = 64

/**
 * The rules with their tags as bits. A rule is looked at only where all it asks for is there and nothing that it does not
 * bear, which takes a few instructions; `all` and `none` hold `lanes` numbers for each rule, side by side. `byTag` files
 * each rule under that tag of its `all` that fewest rules share, so that most are not even looked at.
 */
export type RuleTable = {
  rules: readonly Rule[]
  byTag: ReadonlyMap<Tag, Filed>
  lanes: number
  all: Int32Array
  none: Int32Array
}

/** A tag's number, and the rules that are filed under it. */
type Filed = { number: number; rules: number[] }

export function indexRules(rules: readonly Rule[]): RuleTable {
  const byTag = new Map<Tag, Filed>()
  for (const { name, all, none = [] } of rules) {
    if (all.length === 0) throw new Error(`the rule ${name} asks for nothing`)
    for (const tag of [...all, ...none])
      if (!byTag.has(tag)) byTag.set(tag, { number: byTag.size, rules: [] })
  }
  fileByRarest(rules, byTag)
  const lanes = Math.ceil(byTag.size / BITS)
  if (lanes > MOST_LANES) throw new Error('more tags than a table has bits')
  const bitsOf = (ask: (rule: Rule) => readonly Tag[]) => {
    const bits = new Int32Array(rules.length * lanes)
    rules.forEach((rule, at) => {
      for (const tag of ask(rule)) setBit(bits, at * lanes, byTag.get(tag)!.number)
    })
    return bits
  }
  return { rules, byTag, lanes, all: bitsOf(({ all }) => all), none: bitsOf(({ none = [] }) => none) }
}

function fileByRarest(rules: readonly Rule[], byTag: ReadonlyMap<Tag, Filed>): void {
  const sharing = (tag: Tag) => rules.filter(({ all }) => all.includes(tag)).length
  rules.forEach(({ all }, at) => {
    const rarest = all.reduce((one, other) => (sharing(other) < sharing(one) ? other : one))
    byTag.get(rarest)!.rules.push(at)
  })
}

function setBit(bits: Int32Array, from: number, number: number): void {
  const lane = from + Math.floor(number / BITS)
  bits[lane] = bits[lane]! | (1 << (number % BITS))
}

/** The tags at hand, as bits; more lanes than any table needs. */
const bits = new Int32Array(MOST_LANES)
/** The rules filed under them. */
const there: (readonly number[])[] = []

/** Every rule that holds for these tags, in table order. */
export function matchRules(table: RuleTable, tags: Tags): Match[] {
  const { rules, byTag, lanes } = table
  bits.fill(0, 0, lanes)
  let count = 0
  for (const tag of tags.keys()) {
    const filed = byTag.get(tag)
    if (filed === undefined) continue
    setBit(bits, 0, filed.number)
    if (filed.rules.length > 0) there[count++] = filed.rules
  }
  const near: number[] = []
  for (let nth = 0; nth < count; nth++)
    for (const at of there[nth]!) if (mayFire(table, at * lanes)) near.push(at)
  if (near.length > 1) near.sort((one, other) => one - other)
  const found: Match[] = []
  for (const at of near) {
    const rule = rules[at]!
    const places = placesOf(rule, tags)
    if (places) found.push({ rule, places })
  }
  return found
}

function mayFire({ all, none, lanes }: RuleTable, from: number): boolean {
  for (let lane = 0; lane < lanes; lane++) {
    const there = bits[lane]!
    if (((all[from + lane]! & ~there) | (none[from + lane]! & there)) !== 0) return false
  }
  return true
}

/** The words that made it fire; null where none of `any` is there. */
function placesOf({ all, any }: Rule, tags: Tags): Place[] | null {
  const either = any?.find((tag) => tags.has(tag))
  if (any && either === undefined) return null
  const asked = either === undefined ? all : [...all, either]
  return asked.map((tag) => tags.get(tag)!)
}
