import type { Task } from '../jobs/task'
import { CARETAKER } from '../people/installer'
import { retentionPeriods } from './queries'
import { runRetention } from './run-retention'

/** Night in Amsterdam in either season; a night that was missed is made up for. The queue's timetable knows UTC only. */
export const RETAIN_AT = '30 1 * * * run_retention ?fill=12h&jobKey=run_retention'

/** Removes what is past its period, part by part, where an admin has asked for that. Done twice, it removes nothing twice. */
export const runNightly: Task = async () => {
  if (!(await retentionPeriods()).nightly) return
  for (let gone = true; gone; ) gone = (await runRetention(CARETAKER)).length > 0
}
