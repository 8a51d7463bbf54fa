/** Addresses to measure: every page and every filter. `staff` asks as a clerk, all others as anyone. */
export type Measured = { name: string; path: string; staff?: true }

export type Samples = { document: string; commitment: string; early: string; assignee: string }

const FILTERS: Record<string, string> = {
  overdue: 'standing=overdue',
  'due soon': 'standing=due_soon',
  'no term': 'standing=no_term',
  live: 'standing=live',
  closed: 'standing=closed',
  state: 'state=lapsed',
  committee: 'committee=committee-3',
  portfolio: 'portfolio=portfolio-2',
  holder: 'holder=wethouder-1',
  department: 'department=department-4',
  party: 'party=party-5',
  kind: 'kind=pending',
  strength: 'strength=soft',
  year: 'year=2012',
  slipped: 'slipped=1',
  'by number': 'sort=number',
  'by title': 'sort=title',
  'by term': 'sort=due',
  'committee, overdue': 'committee=committee-3&standing=overdue',
  'committee, closed': 'committee=committee-3&standing=closed',
  'year, live': 'year=2012&standing=live',
  'two filters, many': 'committee=committee-1&kind=information',
  'three filters, few': 'committee=committee-12&kind=pending&year=2012',
  'search: common word': 'q=gemeente',
  'search: usual word': 'q=begrotingscijfers',
  'search: beginning': 'q=jeugdmon',
  'search: mistyped': 'q=watercijfr',
  'search: three words': 'q=college+onderzoek+raad',
  'search: common, overdue': 'q=gemeente&standing=overdue',
  'search: nothing': 'q=zzxyqqw',
}

export const BARE = '/bare-table'
export const REGISTER = '/commitments'

export function pagesOf({ document, commitment, early, assignee }: Samples): Measured[] {
  const register = (query: string) => `${REGISTER}?${query}`
  const filters = Object.entries(FILTERS).map(([name, query]) => ({ name, path: register(query) }))
  return [
    { name: 'bare table of 50 rows', path: BARE },
    { name: 'front door', path: '/' },
    { name: 'register', path: REGISTER },
    { name: 'register, far back', path: register(`after=${early}`) },
    ...filters,
    { name: 'document filter', path: register(`document=${document}`) },
    { name: 'commitment', path: `${REGISTER}/${commitment}` },
    { name: 'documents', path: '/documents' },
    { name: 'one document', path: `/documents/${document}` },
    { name: 'staff: register', path: REGISTER, staff: true },
    { name: 'staff: confidential', path: register('confidential=1'), staff: true },
    { name: 'staff: not public', path: register('published=no'), staff: true },
    { name: 'staff: nobody', path: register('assignee=nobody'), staff: true },
    { name: 'staff: one assignee', path: register(`assignee=${assignee}`), staff: true },
    { name: 'staff: search', path: register('q=begrotingscijfers'), staff: true },
    { name: 'staff: commitment', path: `${REGISTER}/${commitment}`, staff: true },
    { name: 'staff: desk', path: '/desk', staff: true },
    { name: 'staff: documents', path: '/documents', staff: true },
  ]
}
