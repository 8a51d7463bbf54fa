import type { Kind } from '../../types'

/** Two promises beside each other that differ in what turns the kind, made up; one letter date for all, 2026-03-10. */
export type KindPair = { why: string; text: string; kind: Kind; beside: string; besideKind: Kind }

const row = (why: string, text: string, kind: Kind, beside: string, besideKind: Kind): KindPair => ({
  why,
  text,
  kind,
  beside,
  besideKind,
})

export const KIND_PAIRS: readonly KindPair[] = [
  row(
    'what comes to whoever speaks is expected',
    'Wij verwachten het keuringsbewijs in mei te ontvangen.',
    'expectation',
    'De raad ontvangt het keuringsbewijs in mei.',
    'information',
  ),
  row(
    'what is sent on is told',
    'De specificatie van de post wordt in mei nagezonden.',
    'information',
    'De post wordt in mei gewijzigd.',
    'action',
  ),
  row(
    'what is laid where the council keeps its papers is told',
    'In mei plaatsen wij de plattegronden op het raadsportaal.',
    'information',
    'In mei plaatsen wij de picknickbanken op het grasveld.',
    'action',
  ),
  row(
    'something written that moves is told',
    'In juni agenderen wij de haalbaarheidsnota.',
    'information',
    'In juni agenderen wij een overleg met de veerdienst.',
    'action',
  ),
  row(
    'something written that has its day is told',
    'De eindrapportage staat gepland voor juni.',
    'information',
    'De ontmanteling staat gepland voor juni.',
    'expectation',
  ),
  row(
    'something written that is shared is told, whoever reads it',
    'De tussenrapportage wordt in juni gedeeld.',
    'information',
    'De tussenrapportage wordt in juni aan de omwonenden toegestuurd.',
    'action',
  ),
  row(
    'what others decide is expected',
    'Het waterschap beslist daarover in mei.',
    'expectation',
    'Het college beslist daarover in mei.',
    'action',
  ),
  row(
    'work that has its day is done by us',
    'De sloop van de kantine staat gepland voor juni.',
    'action',
    'De oplevering van de kantine staat gepland voor juni.',
    'expectation',
  ),
  row(
    'what will be there, by whatever hands, is expected',
    'De nieuwe ligplaatsen komen in juni beschikbaar.',
    'expectation',
    'De nieuwe ligplaatsen worden in juni geopend.',
    'action',
  ),
  row(
    'the subject of the clause before is what moves',
    'Een ontwerpnota gaat daaraan vooraf en wordt in juni geagendeerd.',
    'information',
    'Een kennismaking gaat daaraan vooraf en wordt in juni georganiseerd.',
    'action',
  ),
  row(
    'an invitation on the side makes no report of what is done',
    'In juni houden wij een open dag, waarvoor u een uitnodiging krijgt.',
    'action',
    'In juni houden wij een open dag en u krijgt daarover een verslag.',
    'information',
  ),
  row(
    'what is laid on the table is told',
    'De uitkomst leggen wij in juni op tafel.',
    'information',
    'De rails leggen wij in juni op het plein.',
    'action',
  ),
]
