/** What council members say of the settlements that wait in the demo: per proposal, in order of number. */
import type { PersonKey } from './people'

type Said = { by: PersonKey; verdict: 'satisfied' | 'not_yet'; note: string | null }

export const SAYS: Said[][] = [
  [
    { by: 'yasemin', verdict: 'satisfied', note: 'De cijfers beantwoorden mijn vraag.' },
    { by: 'dirk', verdict: 'not_yet', note: 'De uitsplitsing per wijk staat er nog niet in.' },
  ],
  [{ by: 'anouk', verdict: 'satisfied', note: null }],
  [
    { by: 'anouk', verdict: 'not_yet', note: 'Er is een brief, maar over de kosten zegt die niets.' },
    { by: 'yasemin', verdict: 'not_yet', note: 'Ik mis de planning waar wij om vroegen.' },
    { by: 'dirk', verdict: 'satisfied', note: null },
  ],
]
