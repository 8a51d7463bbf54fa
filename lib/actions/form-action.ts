import 'server-only'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { currentActor } from '../access/session'
import { Conflict, Invalid, Refusal } from '../errors'
import { countForm } from '../watch/metrics'
import type { FormState } from './form-state'
import { formValues } from './form-values'
import { readNewest } from './read-newest'
import { requireSameOrigin } from './same-origin'
import { tellRefusal } from './tell-refusal'

type Job<S extends z.ZodType, R> = {
  schema: S
  verb: (actor: Actor, input: z.output<S>) => Promise<R>
  /** Where to go when it is done; without it, or where it gives none, the form says so in place. */
  next?: (result: R) => string | undefined
}

/**
 * What every server action does, in this order: origin, parse, actor, verb; refusals come back to the form in
 * words, with what was entered. Anything else is a fault: logged, and answered with a plain apology.
 */
export async function formAction<S extends z.ZodType, R>(
  state: FormState,
  data: FormData,
  { schema, verb, next }: Job<S, R>,
): Promise<FormState> {
  const { values, input } = formValues(data)
  const attempt = state.attempt + 1
  let to: string | undefined
  try {
    requireSameOrigin(await headers())
    const actor = await currentActor()
    const result = await verb(actor, parse(schema, input))
    await readNewest(actor)
    to = next?.(result)
  } catch (error) {
    countForm(error instanceof Refusal ? error.code : 'fault')
    await tellRefusal(error)
    return { ...(await inWords(error)), status: 'error', values, attempt }
  }
  countForm('done')
  if (to) redirect(to) // outside the try: it works by throwing
  refresh() // the page stays: its hidden version has to be the new one
  return { status: 'saved', message: null, fields: {}, values: {}, theirs: null, attempt }
}

function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const fields: Record<string, string> = {}
  for (const issue of result.error.issues) fields[String(issue.path[0] ?? '')] ??= issue.message
  throw new Invalid('check_fields', fields)
}

async function inWords(error: unknown): Promise<Pick<FormState, 'message' | 'fields' | 'theirs'>> {
  const t = await getTranslations('errors')
  if (!(error instanceof Refusal)) {
    console.error(error)
    return { message: t('fault'), fields: {}, theirs: null }
  }
  // A message of the schema library itself has no words of ours.
  const say = (code: string) => t((t.has(code as 'fault') ? code : 'choose_again') as 'fault', error.params)
  const given = error instanceof Invalid ? error.fields : {}
  const fields = Object.fromEntries(Object.entries(given).map(([name, code]) => [name, say(code)]))
  return { message: say(error.code), fields, theirs: error instanceof Conflict ? error.theirs : null }
}
