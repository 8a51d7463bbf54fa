/** Promises of the demo that hang together, by the keys of their rows. */
import type { RelationWord } from '../../../lib/relations/kinds'

export const RELATIONS: { from: string; word: RelationWord; to: string }[] = [
  { from: 'tarieven-bewonersparkeren', word: 'belongs_to', to: 'parkeervisie-centrum' },
  { from: 'contract-jeugdzorgaanbieder', word: 'supplements', to: 'regiovisie-jeugdbescherming' },
  { from: 'veiligheidsmonitor', word: 'supplements', to: 'wijkagenten-sterkte' },
]
