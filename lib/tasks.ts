import { runImport } from './imports/run-import'
import type { Tasks } from './jobs/task'
import { mailServer } from './mail/mail-server'
import { sendMail } from './mail/send-mail'

/** What does each task of the queue. */
export const tasks: Tasks = { send_mail: sendMail(mailServer), import: runImport }
