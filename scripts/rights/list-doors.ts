import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DOORS } from '../../lib/access/doors'

const METHODS = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS'
const EXPORTED = /^export (?:async )?(?:function|const) (\w+)/gm
const METHOD_ALIAS = new RegExp(`\\bas (${METHODS})\\b`, 'g')
const AT_TOP = /^(?:\s*(?:\/\/.*|\/\*[\s\S]*?\*\/))*\s*['"]use server['"]/
const ANYWHERE = /['"]use server['"]/

const allOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] as string)

/** Server actions outside a file of their own could be missed when doors are counted. */
export class HiddenAction extends Error {}

function doorsOf(file: string, text: string): string[] {
  if (AT_TOP.test(text)) return allOf(text, EXPORTED)
  if (ANYWHERE.test(text))
    throw new HiddenAction(`${file}: server actions belong in a file that begins with 'use server'`)
  if (!/(^|\/)route\.tsx?$/.test(file)) return []
  const named = allOf(text, EXPORTED).filter((name) => new RegExp(`^(${METHODS})$`).test(name))
  return [...named, ...allOf(text, METHOD_ALIAS)]
}

/**
 * Every server action and route method under `app`, `components` and `lib`, read from the files: `path#export`.
 * @throws HiddenAction
 */
export function listDoors(root = process.cwd()): string[] {
  const files = ['app', 'components', 'lib'].flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${room}/${file}`,
    ),
  )
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.|generated\//.test(file))
  return sources
    .flatMap((file) =>
      doorsOf(file, readFileSync(path.join(root, file), 'utf8')).map((name) => `${file}#${name}`),
    )
    .sort()
}

/** What differs between the files and the table of doors, in sentences; empty where all is well. */
export function doorFaults(found: string[]): string[] {
  const known = Object.keys(DOORS)
  return [
    ...found
      .filter((door) => !known.includes(door))
      .map((door) => `${door}: no row in lib/access/doors.ts says which act of the policy it asks for`),
    ...known
      .filter((door) => !found.includes(door))
      .map((door) => `${door}: this door is gone; take out its row`),
  ]
}
