/** Work the queue knows by name; run-queue.ts is given what does it. */
export const TASK_NAMES = [
  'send_mail',
  'tell_change',
  'tell_day',
  'run_retention',
  'import',
  'call_webhook',
  'sweep_deliveries',
  'sweep_changes',
  'write_dump',
] as const
export type TaskName = (typeof TASK_NAMES)[number]

/** Where a job stands in its row of tries. */
export type Try = { isLast: boolean }

/** Throwing asks for another try, later; each wait is longer than the one before. */
export type Task = (payload: unknown, attempt: Try) => Promise<void>
export type Tasks = Record<TaskName, Task>

/** `timetable`: tasks by the clock, a line each in the queue's own notation (the clock of UTC). */
export type Work = { tasks: Partial<Tasks>; timetable: string[] }
