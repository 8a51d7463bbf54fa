/** `npm run walls`: checks who imports whom, that every door asks for a right, and that the check itself still sees (docs/house.md). */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { doorFaults, listDoors } from './rights/list-doors'
import { WALLS } from './walls/rules'

const ROOMS = ['app', 'components', 'lib']

async function walk(baseDir: string): Promise<ICruiseResult> {
  const forbidden = WALLS.map(({ canary: _canary, ...rule }) => rule)
  const { output } = await cruise(
    ROOMS,
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden },
      tsPreCompilationDeps: true,
      tsConfig: { fileName: path.resolve('tsconfig.json') },
      doNotFollow: { path: 'node_modules' },
      exclude: { path: ['^lib/db/generated/internal'] },
    },
    { tsConfig: undefined } as never,
  )
  return output as ICruiseResult
}

/** Plants one violation of every wall in a copy of the layout: a check that went blind would miss them. */
async function blindSpots(): Promise<string[]> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'gestand-walls-'))
  try {
    symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'))
    const plant = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
      writeFileSync(path.join(root, file), text)
    }
    for (const file of [
      'lib/day',
      'lib/db/client',
      'lib/history/change',
      'lib/people/queries',
      'lib/extraction/types',
      'lib/commitments/lifecycle',
      'components/planted',
    ])
      plant(`${file}.ts`, 'export const planted = 1\n')
    plant('lib/errors-planted.ts', "export * from './errors'\n")
    for (const { canary } of WALLS) plant(canary.file, `export * from '${canary.imports}'\n`)
    const { summary } = await walk(root)
    const seen = new Set(summary.violations.map((violation) => violation.rule.name))
    return WALLS.map((wall) => wall.name).filter((name) => !seen.has(name))
  } finally {
    rmSync(root, { recursive: true })
  }
}

const { summary, modules } = await walk(process.cwd())
const doors = listDoors()
const unguarded = doorFaults(doors)
const blind = await blindSpots()
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`)
for (const name of blind) console.error(`${name}: the planted violation was not seen`)
for (const fault of unguarded) console.error(fault)
const ours = modules.filter((module) => !module.source.includes('node_modules'))
if (ours.length === 0) console.error('no modules were read')
console.log(
  `walls: ${ours.length} modules, ${WALLS.length} walls, ${summary.violations.length} broken, ${blind.length} blind; ${doors.length} doors, ${unguarded.length} without a rule`,
)
if (summary.violations.length + blind.length + unguarded.length > 0 || ours.length === 0) process.exitCode = 1
