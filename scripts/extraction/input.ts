import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { z } from 'zod'
import type { Registered } from '../../lib/extraction/types'
import { readDocument } from '../../lib/reading/read-document'
import { isCalendarDay } from './arguments'

/** A file that cannot be read, in words for one line: exit code 1. */
export class InputError extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'no permission to read it',
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** npm runs a script from the package's own folder and keeps the caller's in INIT_CWD. */
function locate(file: string): string {
  const here = resolve(file)
  const there = resolve(process.env.INIT_CWD ?? '.', file)
  return existsSync(here) ? here : there
}

const day = z.string().refine(isCalendarDay, 'is no calendar day')
const registeredList = z.array(
  z.object({
    number: z.string(),
    title: z.string(),
    quote: z.string(),
    due: z.object({ phrase: z.string().nullish(), latest: day.nullish() }).nullish(),
  }),
)

/** The commitments a letter may repeat: a JSON list of number, title, quote and due. @throws {InputError} */
export async function readRegistered(file: string): Promise<Registered[]> {
  try {
    return registeredList.parse(JSON.parse(await readFile(locate(file), 'utf8')))
  } catch (error) {
    if (error instanceof z.ZodError) {
      const [issue] = error.issues
      throw new InputError(`${file}: ${issue?.path.join('.') || 'the list'}: ${issue?.message}`)
    }
    if (error instanceof SyntaxError) throw new InputError(`${file}: is no JSON`)
    throw new InputError(`${file}: ${REASONS[codeOf(error)] ?? 'cannot be read'}`)
  }
}

/** Text, pages and bold runs of a file. @throws {InputError} */
export async function readInput(file: string) {
  try {
    const bytes = await readFile(locate(file))
    return await readDocument(new Uint8Array(bytes), basename(file))
  } catch (error) {
    const message = error instanceof Error ? error.message : 'cannot be read'
    throw new InputError(`${file}: ${REASONS[codeOf(error)] ?? message.replace(/\s+/g, ' ')}`)
  }
}
