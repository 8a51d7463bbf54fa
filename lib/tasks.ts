import { runImport } from './imports/run-import'
import type { Work } from './jobs/task'
import { mailServer } from './mail/mail-server'
import { sendMail } from './mail/send-mail'
import { tellChange } from './notices/tell-change'
import { TELL_DAY_AT, tellDay } from './notices/tell-day'
import { RETAIN_AT, runNightly } from './retention/run-nightly'

/** What does each task of the queue, and what the queue does by the clock. */
export const work: Work = {
  tasks: {
    send_mail: sendMail(mailServer),
    tell_change: tellChange,
    tell_day: tellDay,
    import: runImport,
    run_retention: runNightly,
  },
  timetable: [TELL_DAY_AT, RETAIN_AT],
}
