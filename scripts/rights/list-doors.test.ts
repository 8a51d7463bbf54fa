import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { doorFaults, HiddenAction, listDoors } from './list-doors'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'gestand-doors-'))
  for (const room of ['app', 'components', 'lib']) mkdirSync(path.join(root, room))
})
afterEach(() => rmSync(root, { recursive: true }))
const plant = (file: string, text: string) => writeFileSync(path.join(root, file), text)

describe('the doors of the application', () => {
  it('all have a row that says which act of the policy they ask for', () => {
    const found = listDoors()
    expect(found.length).toBeGreaterThan(60)
    expect(doorFaults(found)).toEqual([])
  })

  it('include an action and a route that were planted, and the check misses their rows', () => {
    plant(
      'app/actions.ts',
      `'use server'\n\nexport async function burnAction() {}\nexport const drop = async () => {}\n`,
    )
    plant(
      'app/route.ts',
      'const handler = () => {}\nexport { handler as DELETE }\nexport async function PUT() {}\n',
    )
    plant('app/page.tsx', 'export default function Page() {}\nexport async function generateMetadata() {}\n')
    const found = listDoors(root)
    expect(found).toEqual([
      'app/actions.ts#burnAction',
      'app/actions.ts#drop',
      'app/route.ts#DELETE',
      'app/route.ts#PUT',
    ])
    const missing = doorFaults([...listDoors(), ...found])
    expect(missing).toHaveLength(4)
    expect(missing[0]).toContain('burnAction: no row')
  })

  it('say when one is gone, and refuse an action that hides inside a component', () => {
    const [first, ...rest] = listDoors()
    expect(doorFaults(rest)).toEqual([`${first}: this door is gone; take out its row`])
    plant(
      'components/form.tsx',
      `export function F() {\n  async function send() {\n    'use server'\n  }\n}\n`,
    )
    expect(() => listDoors(root)).toThrow(HiddenAction)
  })
})
