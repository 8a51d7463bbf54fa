import type { Account } from '../access/actor'

/** Those who change accounts without having one. They can never sign in. */

/** Stands for whoever set the server up: the first accounts have to be made by someone. */
export const INSTALLER: Account = {
  kind: 'account',
  id: '00000000-0000-4000-8000-000000000000',
  name: 'Installatie',
  role: 'admin',
}

/** Stands for the server's own clock, which removes what is past its period where an admin asked for that. */
export const CARETAKER: Account = {
  kind: 'account',
  id: '00000000-0000-4000-8000-000000000002',
  name: 'Bewaartermijnen',
  role: 'admin',
}

/** Stands for the council's identity provider, whose word on names and roles is followed. */
export const IDENTITY_PROVIDER: Account = {
  kind: 'account',
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Inlogdienst',
  role: 'admin',
}
