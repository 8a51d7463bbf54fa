import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Letters to paste. Each carries a mark of its own, since the register refuses to take in the same text twice. */

/** Three questions of one party; two promises a clerk would log, and one sentence that only sounds like one. */
export function shortLetter(): string {
  return `Geachte leden van de commissie SWJ,

Op 3 maart 2026 bespreekt uw commissie de opvang van jongeren. U stelde vooraf vragen.

Woordhaven, 3 maart 2026
Kenmerk ${randomUUID()}

Beantwoording vragen

Groen Woordhaven

Vraag 1: Hoeveel jongeren wachten op een plek in het trefpunt?
Eind januari stonden er 41 jongeren op de lijst. Van de wethouder ontvangt u eind juni een brief met de
nieuwe cijfers, uitgesplitst naar wijk.

Vraag 2: Blijft de fietsregeling voor leerlingen bestaan?
Ja, de regeling loopt door. Scholen moeten zelf bijhouden wie er gebruik van maakt.

Vraag 3: Wanneer weten we of de proef in de Havenbuurt werkt?
De proef loopt nog. Wij sturen uw raad uiterlijk 1 december de uitkomsten van het onderzoek toe.
`
}

const SUBJECTS = [
  ...['het zwembad', 'de veerpont', 'de bibliotheek', 'het wijkcentrum', 'de muziekschool', 'het buurtbos'],
  ...[
    'de brandweerpost',
    'het stadsarchief',
    'de weekmarkt',
    'het havenhoofd',
    'de sportvelden',
    'het theater',
  ],
  ...[
    'de fietsenstalling',
    'het azc',
    'de kinderboerderij',
    'de rioolgemalen',
    'het parkeerdek',
    'de begraafplaats',
  ],
  ...['het speelplein', 'de sluisbrug'],
]

/** Twenty questions, each answered with one promise of its own. */
export function longLetter(): string {
  const asked = SUBJECTS.map(
    (subject, index) => `Vraag ${index + 1}: Wat kost ${subject} de gemeente dit jaar?
Dat is nog niet bekend. Wij sturen uw raad uiterlijk ${index + 1} december 2026 een brief over de kosten van ${subject}.`,
  )
  return `Geachte leden van de commissie SWJ,

Op 3 maart 2026 bespreekt uw commissie de kosten van voorzieningen.

Woordhaven, 3 maart 2026
Kenmerk ${randomUUID()}

Beantwoording vragen

Groen Woordhaven

${asked.join('\n\n')}
`
}

export type WholeLetter = { name: string; text: string; questions: number; promises: string[] }

const SAMPLES = process.env.GESTAND_SAMPLES ?? path.resolve('../shared/samples')
const SAMPLE = path.join(SAMPLES, 'wiossan-2025-04-16-beantwoording-technische-vragen.txt')

/** A real letter of 51 questions, where this machine has it: it may not be kept in the repository. */
export function realLetters(): WholeLetter[] {
  if (!existsSync(SAMPLE)) return []
  const promises = ['voortgangsbrief', 'cijfers over 2025', 'po eind juni']
  return [
    {
      name: 'a real letter of 51 questions',
      text: `${readFileSync(SAMPLE, 'utf8')}\n\nKenmerk ${randomUUID()}\n`,
      questions: 51,
      promises,
    },
  ]
}
