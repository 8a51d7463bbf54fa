import path from 'node:path'
import { serverProcesses } from '../faults/freeze'
import { type Load, load, together } from '../register-benchmark/load'
import type { Balance } from './balance'
import { cpuOfAll } from './cpu'
import type { Fleet } from './fleet'

const CLIENTS = 12
const ROUNDS = 4
const SECONDS = 4

/** What so many instances answered in one turn, and what processors spent on it. */
type Turn = Load & { pages: number; instances: number; database: number }

async function turn(fleet: Fleet, balance: Balance, count: number): Promise<Turn> {
  await fleet.serve(count)
  const [pages, database] = [fleet.pids(), serverProcesses(path.resolve('.data/test'))]
  const before = { instances: cpuOfAll(pages), database: cpuOfAll(database) }
  const figures = together([
    await load(`${balance.url}/commitments`, undefined, { clients: CLIENTS, seconds: SECONDS }),
  ])
  return {
    ...figures,
    pages: Math.round(figures.perSecond * figures.seconds),
    instances: cpuOfAll(pages) - before.instances,
    database: cpuOfAll(database) - before.database,
  }
}

const sum = (turns: Turn[], of: keyof Turn) => turns.reduce((total, figures) => total + figures[of], 0)

function row(count: number, turns: Turn[]): string {
  const pages = sum(turns, 'pages')
  const cells = [
    (sum(turns, 'perSecond') / ROUNDS).toFixed(1),
    (pages / sum(turns, 'instances')).toFixed(1),
    ((sum(turns, 'instances') / pages) * 1000).toFixed(0),
    ((sum(turns, 'database') / pages) * 1000).toFixed(0),
    (sum(turns, 'p50') / ROUNDS).toFixed(0),
    (sum(turns, 'p95') / ROUNDS).toFixed(0),
  ]
  return `| ${count} | ${cells.join(' | ')} |`
}

/**
 * What 1, 2 and 3 instances answer, in turns several times over, so that what else the machine does falls on all alike.
 * A page's share of a processor does not depend on that: it says what instances on processors of their own would add.
 */
export async function loadTable(fleet: Fleet, balance: Balance, say: (line: string) => void) {
  await fleet.grow(3)
  const rounds = new Map<number, Turn[]>([1, 2, 3].map((count) => [count, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [count, turns] of rounds) turns.push(await turn(fleet, balance, count))
  await fleet.serve(3)
  say(
    '\n| instances | register, a second | per second of their processors | ms of it a page | ms of the database | p50 ms | p95 ms |\n| --- | --- | --- | --- | --- | --- | --- |',
  )
  for (const [count, turns] of rounds) say(row(count, turns))
}
