import type { IsoDate } from '../../../../lib/extraction/types'
import { COMMITTEES, COUNCIL, PARTIES } from '../../data/council'
import { fullDay } from '../../data/dutch-words'
import { addDays } from '../../data/iso-day'
import { documentNumber, heldMeetings, holderOn } from '../../data/resolve'
import { composeParts, composeQuestions, type PartyQuestions, type Setting } from '../compose'
import type { Letter } from '../letter'
import { ACCESSIBILITY_QUESTIONS } from './accessibility-questions'
import { HOUSING_QUESTIONS } from './housing-questions'
import { SCHOOL_ATTENDANCE_QUESTIONS } from './school-attendance-questions'
import { YOUTH_CARE_QUESTIONS } from './youth-care-questions'

const SERIAL = 2081
const DAYS_BEFORE_MEETING = 6

const QUESTIONS: PartyQuestions[] = [
  { party: PARTIES.sociaal.name, topics: [YOUTH_CARE_QUESTIONS, SCHOOL_ATTENDANCE_QUESTIONS] },
  { party: PARTIES.lokaal.name, topics: [HOUSING_QUESTIONS, ACCESSIBILITY_QUESTIONS] },
]

const INTRODUCTION = [
  'In de vergadering van {meeting} bespreekt uw commissie de voortgang van de jeugdhulp, het leerplichtverslag, de woningbouw en de ontsluiting van De Kaden. Uw commissie kon daarover vooraf technische vragen indienen. Twee fracties hebben dat gedaan.',
  'Hieronder vindt u de antwoorden. De vragen zijn per fractie en per onderwerp gerangschikt en doorlopend genummerd. Waar vragen elkaar overlappen, verwijzen wij naar een eerder antwoord.',
]

const answersFacts = (date: IsoDate, number: string) => [
  { label: 'Datum', value: fullDay(date) },
  { label: 'Ons kenmerk', value: number },
  { label: 'Afdeling', value: 'Jeugd en Onderwijs, Wonen en Vastgoed' },
  { label: 'Betreft', value: 'Beantwoording technische vragen jeugd, wonen en bereikbaarheid' },
]

/** The letter with 27 answers, sent six days before the committee's last meeting. */
export function answersLetter(today: IsoDate): Letter {
  const meetingDate = heldMeetings('swj', today).at(-1) ?? today
  const date = addDays(meetingDate, -DAYS_BEFORE_MEETING)
  const setting: Setting = { date, meetingDate, today }
  const number = documentNumber(SERIAL, date)
  const introduction = composeParts(INTRODUCTION, setting)
  const questions = composeQuestions(QUESTIONS, setting)
  return {
    kind: 'answers',
    number,
    title: `Beantwoording technische vragen commissie ${COMMITTEES.swj.shortName}`,
    date,
    committee: 'swj',
    meetingDate,
    sender: holderOn('jeugd', date, today),
    to: ['Aan de leden van de raadscommissie', `${COMMITTEES.swj.name} (${COMMITTEES.swj.shortName})`],
    facts: answersFacts(date, number),
    salutation: `Geachte leden van de raadscommissie ${COMMITTEES.swj.shortName},`,
    blocks: [
      ...introduction.blocks,
      { block: 'heading', text: 'Beantwoording technische vragen' },
      ...questions.blocks,
    ],
    closing: [
      'Met vriendelijke groet,',
      '',
      `namens het college van burgemeester en wethouders van ${COUNCIL.place},`,
      '',
      'Ruben Akkersdijk',
      'wethouder Jeugd en onderwijs',
    ],
    promises: questions.promises,
  }
}
