import type { PersonKey } from './data/people'

/** Who can sign in to the demo, and how. Nobody outside the demo has a default password. */

export const DEMO_PASSWORD = 'gestand-demo-2026'

type SignIn = { person: PersonKey; email: string; role: string }

export const DEMO_SIGN_INS: SignIn[] = [
  { person: 'joost', email: 'admin@gestand.example', role: 'admin   beheerder: assigns, manages' },
  {
    person: 'griet',
    email: 'griffie@gestand.example',
    role: 'staff   griffie: uploads, reviews, registers, settles',
  },
  { person: 'samir', email: 'griffie2@gestand.example', role: 'staff   griffie: a second pair of eyes' },
  { person: 'yasemin', email: 'lid@gestand.example', role: 'member  commissielid: reads and follows' },
  {
    person: 'lotte',
    email: 'behandelaar@gestand.example',
    role: 'member  behandelaar: has promises to see to',
  },
]
