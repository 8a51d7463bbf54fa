import { now } from '../clock'
import type { Task } from '../jobs/task'
import { primary } from './client'

export const SWEEP_CHANGES_AT = '10 1 * * * sweep_changes ?fill=20h&jobKey=sweep_changes'

/** No answer is kept nearly as long as this (kept-answers.ts). */
const KEPT_HOURS = 24

/** Removes the notes of changes that no answer is still held against. */
export const sweepChanges: Task = async () => {
  const before = new Date(now().getTime() - KEPT_HOURS * 3_600_000)
  await primary().registerChange.deleteMany({ where: { at: { lt: before } } })
}
