import { COUNCIL, PARTIES } from './data/council'
import type { ResolvedCommitment } from './data/story'

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

const inWords = (day: string) =>
  `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

const nameOf = ({ party }: ResolvedCommitment) =>
  party === null ? 'Vragen uit de commissie' : `Fractie ${PARTIES[party].name}`

/** Questions of one party stand together, in the order in which the parties first spoke. */
function inOrder(rows: ResolvedCommitment[]): ResolvedCommitment[] {
  const parties = [...new Set(rows.map(nameOf))]
  return parties.flatMap((party) => rows.filter((row) => nameOf(row) === party))
}

/** The letter in which the executive answered the questions of one meeting. */
export function letterOf(rows: ResolvedCommitment[], committee: { shortName: string; name: string }) {
  const day = rows[0]!.madeOn
  const questions = inOrder(rows).map((row, index, all) => {
    const before = all[index - 1]
    const heading = before && nameOf(before) === nameOf(row) ? '' : `${nameOf(row)}\n\n`
    return `${heading}Vraag ${index + 1}: ${row.question}\n${row.answer}`
  })
  const head = `Geachte leden van de commissie ${committee.shortName},

Op ${inWords(day)} bespreekt uw commissie onze stukken. U heeft vooraf vragen gesteld. Hieronder leest u onze antwoorden.

${COUNCIL.place}, ${inWords(day)}

Beantwoording vragen`
  return {
    title: `Antwoorden aan de commissie ${committee.name}, ${inWords(day)}`,
    number: `${day.slice(2, 4)}${COUNCIL.documentPrefix}${day.slice(5, 7)}${day.slice(8)}${committee.shortName.length}${committee.shortName.charCodeAt(0) % 10}`,
    text: [head, ...questions].join('\n\n'),
  }
}
