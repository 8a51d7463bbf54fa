/** What the outline needs of a question. */
export type Outlined = {
  position: number
  number: number
  also: number[]
  party: string | null
  topic: string | null
}

export type Topic = { topic: string | null; questions: Outlined[] }
export type PartyPart = { party: string | null; topics: Topic[] }

/** Questions by party and topic, in the letter's own order: a party that comes back gets a second part. */
export function outlineOf(questions: Outlined[]): PartyPart[] {
  const parts: PartyPart[] = []
  for (const question of questions) {
    let part = parts.at(-1)
    if (!part || part.party !== question.party) {
      part = { party: question.party, topics: [] }
      parts.push(part)
    }
    let topic = part.topics.at(-1)
    if (!topic || topic.topic !== question.topic) {
      topic = { topic: question.topic, questions: [] }
      part.topics.push(topic)
    }
    topic.questions.push(question)
  }
  return parts
}

/** `8`, or `3, 4` where one answer serves more. */
export function numbersOf({ number, also }: Pick<Outlined, 'number' | 'also'>): string {
  return [number, ...also].join(', ')
}

/**
 * Anchors by position: `vraag-8`. Where numbers start again (with each party), the later ones get the party's part:
 * `vraag-8-2`.
 */
export function anchorsOf(questions: Pick<Outlined, 'position' | 'number'>[]): Map<number, string> {
  const seen = new Map<number, number>()
  return new Map(
    questions.map(({ position, number }) => {
      const times = (seen.get(number) ?? 0) + 1
      seen.set(number, times)
      return [position, times === 1 ? `vraag-${number}` : `vraag-${number}-${times}`]
    }),
  )
}
