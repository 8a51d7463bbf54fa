import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { onServer } from '../database/recreate'

/** What one request asks of the database, from the plans PostgreSQL really ran (its own module auto_explain). */
export type Reading = { statements: number; rows: number; sequential: string[] }

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Node[]
}

const SETTINGS = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_format': 'json',
}

/** New connections to the database write the plan of every statement into the server's log. */
export async function explainAll(server: string, database: string): Promise<void> {
  const settings = Object.entries(SETTINGS)
  await onServer(
    server,
    ...settings.map(([name, value]) => `ALTER DATABASE ${database} SET ${name} = '${value}'`),
  )
}

export async function explainNothing(server: string, database: string): Promise<void> {
  await onServer(server, ...Object.keys(SETTINGS).map((name) => `ALTER DATABASE ${database} RESET ${name}`))
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** Rows a node takes from its table, with those it throws away. */
function rowsOf(node: Node): number {
  if (!node['Relation Name']) return 0
  const each =
    (node['Actual Rows'] ?? 0) +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0)
  return each * (node['Actual Loops'] ?? 1)
}

const PLAN = /duration: [\d.]+ ms {2}plan:\n((?:\t.*\n)+)/g

function readingOf(log: string, large: ReadonlySet<string>): Reading {
  const plans = [...log.matchAll(PLAN)].map(
    ([, text]) => JSON.parse((text as string).replace(/^\t/gm, '')).Plan as Node,
  )
  const nodes = plans.flatMap(nodesOf)
  const whole = nodes.filter(
    (node) => node['Node Type'] === 'Seq Scan' && large.has(node['Relation Name'] ?? ''),
  )
  return {
    statements: plans.length,
    rows: Math.round(nodes.reduce((sum, node) => sum + rowsOf(node), 0)),
    sequential: [
      ...new Set(
        whole
          .filter((node) => (node['Actual Loops'] ?? 0) > 0)
          .map((node) => node['Relation Name'] as string),
      ),
    ],
  }
}

/** @param log the server's log, into which `work` makes it write */
export async function reading(
  log: string,
  large: ReadonlySet<string>,
  work: () => Promise<void>,
): Promise<Reading> {
  const before = readFileSync(log).length
  await work()
  await wait(60) // the server writes its log after it has answered
  return readingOf(readFileSync(log).subarray(before).toString('utf8'), large)
}
