import { describe, expect, it } from 'vitest'
import { readBytes } from './read-bytes'
import { readDocument } from './read-document'
import { HOSTILE_FILES } from './testing/hostile-files'
import { refusalOf } from './testing/refusal'

const SHORT_MS = 300
/** Ending a thread, a turn in the queue, and a machine that does much else. */
const SLACK_MS = 60_000

const outcome = (refusal: string) => refusal.replace(/^read: .*/s, 'read')

describe('a hostile file is refused for the right reason, or read', { timeout: 120_000 }, () => {
  it.each(HOSTILE_FILES.filter((file) => !file.heavy))(
    '$fileName: $what',
    async ({ bytes, fileName, outcomes }) => {
      const made = await bytes()
      expect(outcomes).toContain(outcome(await refusalOf(() => readBytes(made, fileName))))
    },
  )
})

describe('a file that keeps a worker busy is ended', { timeout: 120_000 }, () => {
  it.concurrent.each(HOSTILE_FILES.filter((file) => file.heavy))(
    '$fileName: $what',
    async ({ bytes, fileName, outcomes }) => {
      const made = await bytes()
      const started = performance.now()
      const refusal = await refusalOf(() => readDocument(made, fileName, SHORT_MS))
      expect([...outcomes, 'too_slow']).toContain(outcome(refusal))
      expect(performance.now() - started).toBeLessThan(SHORT_MS + SLACK_MS)
    },
  )
})
