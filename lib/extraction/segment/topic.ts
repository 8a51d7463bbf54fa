const ABOUT =
  /\b(?:over|inzake|betreffende|omtrent|rondom|aangaande|m\.b\.t\.|met betrekking tot)\s(?:het (?:bericht|artikel|nieuws)\s(?:dat\s|over\s)?)?(.{4,200})$/iu
const ANSWERS = /^(?:beantwoording|antwoord|reactie op)|vragen\b/iu

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
