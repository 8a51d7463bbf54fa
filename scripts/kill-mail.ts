/**
 * `npm run kill:mail [-- KILLS]`: kills the sender of mail without warning at random moments, 200 unless told otherwise, and
 * says what a real mail server was given. Ends with 1 where mail was lost, or came under two Message-IDs.
 */
import path from 'node:path'
import { db } from '../lib/db/client'
import { startEmbeddedServer } from './database/embedded'
import { migrate } from './database/migrate'
import { recreateDatabase } from './database/recreate'
import { killTheSender } from './mail-kills/run'

const server = await startEmbeddedServer(path.resolve('.data/kill-mail'))
process.env.DATABASE_URL = await recreateDatabase(server.url, 'gestand_kill_mail')
await migrate(process.env.DATABASE_URL)
const told = await killTheSender(Number(process.argv[2] ?? 200), console.log).finally(() =>
  db().$disconnect(),
)
await server.stop()
const { kills, points, mail, arrived, repeats, mixed, unsent } = told
console.log(`${kills} kills, which cut off ${points} mails on their way; ${mail} written, ${arrived} arrived`)
console.log(`lost: ${mail - arrived + unsent}; came twice: ${repeats}; under two Message-IDs: ${mixed}`)
process.exitCode = unsent > 0 || mixed > 0 || arrived !== mail ? 1 : 0
