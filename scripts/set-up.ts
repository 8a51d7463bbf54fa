/**
 * `npm run set-up -- --council "Gemeente X" --email me@x.nl --name "My Name"`: the first steps on a real database.
 * Applies the migrations, names the council and makes an admin; the password is read from standard input. Without any
 * option it applies the migrations and prints the link behind which the first admin is made in a browser.
 */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { db } from '../lib/db/client'
import { Refusal } from '../lib/errors'
import { createAccount } from '../lib/people/create-account'
import { makeSetUpLink } from '../lib/people/first-run'
import { INSTALLER } from '../lib/people/installer'
import { newAccountInput } from '../lib/people/schema'
import { bringUpToDate } from './database/bring-up-to-date'

const USAGE = 'npm run set-up -- --council "Gemeente X" --email you@example.nl --name "Your Name"'

async function readPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const password = await lines.question('Password for this account (12 characters or more): ')
  lines.close()
  return password
}

/** Without a word about anyone: the tables, and the link that makes the first admin in a browser. */
async function onlyTables(url: string) {
  console.log(await bringUpToDate(process.env.DATABASE_OWNER_URL ?? url, url))
  const link = await makeSetUpLink()
  console.log(link ? `Start the server, and make the first admin at ${link}` : 'There is an account already.')
}

async function main() {
  const options = {
    council: { type: 'string' },
    email: { type: 'string' },
    name: { type: 'string' },
  } as const
  const { council, email, name } = parseArgs({ options }).values
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('Set DATABASE_URL to the PostgreSQL database to use.')
  const given = [council, email, name].filter((option) => option !== undefined)
  if (given.length === 0) return onlyTables(url)
  if (!council || !email || !name) throw new Error(`Usage: ${USAGE}`)
  const input = newAccountInput.safeParse({ email, name, role: 'admin', password: await readPassword() })
  if (!input.success)
    throw new Error(input.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'))
  console.log(await bringUpToDate(process.env.DATABASE_OWNER_URL ?? url, url))
  await createAccount(INSTALLER, input.data)
  await db().settings.upsert({
    where: { id: 1 },
    create: { councilName: council },
    update: { councilName: council },
  })
  console.log(
    `${council} is ready. Start with "npm run build && npm start" and sign in as ${input.data.email}.`,
  )
}

main()
  .catch((error: Error) => {
    console.error(
      error instanceof Refusal
        ? `${error.code}: ${JSON.stringify('fields' in error ? error.fields : {})}`
        : error.message,
    )
    process.exitCode = 1
  })
  .finally(() => (process.env.DATABASE_URL ? db().$disconnect() : undefined))
