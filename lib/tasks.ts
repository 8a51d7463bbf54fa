import { nightlyDump, WRITE_DUMP_AT } from './api/nightly-dump'
import { SWEEP_CHANGES_AT, sweepChanges } from './db/sweep-changes'
import type { Env } from './env'
import { runImport } from './imports/run-import'
import type { Work } from './jobs/task'
import { mailServer } from './mail/mail-server'
import { sendMail } from './mail/send-mail'
import { tellChange } from './notices/tell-change'
import { TELL_DAY_AT, tellDay } from './notices/tell-day'
import { RETAIN_AT, runNightly } from './retention/run-nightly'
import { callWebhook } from './webhooks/call-webhook'
import { SWEEP_DELIVERIES_AT, sweepDeliveries } from './webhooks/sweep-deliveries'

/**
 * What does each task of the queue, and what the queue does by the clock: of several servers one does it. A task that
 * this server is not set up for is not in its list, and left to those that are.
 */
export function workOf({ DUMP_DIRECTORY: directory, DUMP_NIGHTS: nights }: Env): Work {
  const dump = directory ? { write_dump: nightlyDump({ directory, nights }) } : {}
  return {
    tasks: {
      send_mail: sendMail(mailServer),
      tell_change: tellChange,
      tell_day: tellDay,
      run_retention: runNightly,
      import: runImport,
      call_webhook: callWebhook,
      sweep_deliveries: sweepDeliveries,
      sweep_changes: sweepChanges,
      ...dump,
    },
    timetable: [
      TELL_DAY_AT,
      RETAIN_AT,
      SWEEP_DELIVERIES_AT,
      SWEEP_CHANGES_AT,
      ...(directory ? [WRITE_DUMP_AT] : []),
    ],
  }
}
