/**
 * Key of a form that leads back to its own page: every success brings a new turn in the address, and with it a fresh
 * form. It must come from the address alone. Without JavaScript a form finds its answer by where it stands, key and
 * all, on the page it was sent from; a version from the database may have moved on by then.
 */
export function formTurn(turn: string | string[] | undefined): string {
  return typeof turn === 'string' ? turn : 'first'
}
