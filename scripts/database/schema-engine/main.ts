/** The stand-in for Prisma's native schema engine (docs/decisions/0002-prisma-without-native-engine.md). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { withClient } from '../with-client'
import { Adapters } from './adapter'
import { createDatabase, dropDatabase, targetOf, userError } from './connection'
import { serve } from './serve'

const words = process.argv.slice(2)
const all = (name: string) => words.flatMap((word, index) => (word === name ? [words[index + 1] ?? ''] : []))
const datasource = JSON.parse(all('--datasource')[0] ?? '{}') as { url?: string; shadowDatabaseUrl?: string }
const url = datasource.url ?? ''

const COMMANDS: Record<string, () => Promise<unknown>> = {
  'can-connect-to-database': () => withClient(targetOf(url).url, (client) => client.query('select 1')),
  'create-database': () => createDatabase(targetOf(url), targetOf(url).database),
  'drop-database': () => dropDatabase(targetOf(url), targetOf(url).database),
}

/** One command, answered by the exit code; what went wrong is a line of JSON after an empty one. */
async function runCommand(name: string): Promise<number> {
  try {
    await COMMANDS[name]?.()
    return name in COMMANDS ? 0 : 1
  } catch (error) {
    const told = userError(error as Error, targetOf(url))
    const record = {
      timestamp: new Date().toISOString(),
      level: 'ERROR',
      fields: told,
      target: 'schema_engine::logger',
    }
    process.stderr.write(`\n${JSON.stringify(record)}`)
    return 1
  }
}

if (words.includes('--version')) {
  const { enginesVersion } = createRequire(import.meta.url)('@prisma/engines-version')
  console.log(`schema-engine-cli ${enginesVersion}`)
} else if (words.includes('cli')) {
  process.exitCode = await runCommand(words[words.indexOf('cli') + 1] ?? '')
} else {
  const datamodels = all('--datamodels').map((file): [string, string] => [file, readFileSync(file, 'utf8')])
  await serve(new Adapters(targetOf(url), datasource.shadowDatabaseUrl), url, datamodels)
}
