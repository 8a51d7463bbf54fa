/** What the filters can choose from. */
export type NamedChoice = { id: string; slug: string; name: string }
export type RegisterLists = {
  committees: (NamedChoice & { shortName: string })[]
  portfolios: NamedChoice[]
  departments: NamedChoice[]
  parties: NamedChoice[]
}
