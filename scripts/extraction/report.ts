import type { Candidate, Extraction, Question } from '../../lib/extraction/types'

/** One candidate as the command line prints it. The keys are a contract with other tools. */
export function commitmentReport(candidate: Candidate) {
  const { quote, start, end, question, kind, strength, trackable, score, owner, title, due } = candidate
  const { evidence, alsoAt, repeats } = candidate
  const rules = [...new Set(evidence.map(({ rule }) => rule))]
  const said = { quote, start, end, question, kind, strength, trackable, score, owner, title, due, rules }
  return { ...said, alsoAt, repeats }
}

function questionReport({ number, party, topic, question, answer, start, end }: Question) {
  return { number, party, topic, question, answer, start, end }
}

/** A whole document as the command line prints it; candidates under `minScore` are left out. */
export function documentReport(extraction: Extraction, minScore: number) {
  const { date, dateAssumed, committee, meetingDate, references } = extraction.document
  return {
    document: { date, dateAssumed, committee, meetingDate, references },
    questions: extraction.questions.map(questionReport),
    commitments: extraction.candidates.filter(({ score }) => score >= minScore).map(commitmentReport),
  }
}
