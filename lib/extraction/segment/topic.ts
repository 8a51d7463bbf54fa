const ABOUT = /\bover\s(?:het (?:bericht|artikel|nieuws)\s(?:dat\s|over\s)?)?(.{4,200})$/iu
const ANSWERS = /^(?:beantwoording|antwoorden?|schriftelijke vragen|technische vragen|vragen)/iu

/** The topic of a letter that answers one set of questions: what stands behind "over" in its subject, or null. */
export function topicOf(subjects: string[]): string | null {
  const [subject] = subjects
  if (subjects.length !== 1 || subject === undefined || !ANSWERS.test(subject)) return null
  return (
    ABOUT.exec(subject)?.[1]
      ?.replace(/^['"‘“]|[.'"’”]+$/gu, '')
      .trim() || null
  )
}
