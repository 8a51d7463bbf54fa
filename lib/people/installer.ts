import type { Account } from '../access/actor'

/** Stands for whoever set the server up: the first accounts have to be made by someone. It can never sign in. */
export const INSTALLER: Account = {
  kind: 'account',
  id: '00000000-0000-4000-8000-000000000000',
  name: 'Installatie',
  role: 'admin',
}
