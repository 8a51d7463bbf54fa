import { getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import { type Actor, VISITOR } from '../access/actor'
import { requestAddress } from '../access/request-address'
import { conditional } from '../answers/conditional'
import type { Moment } from '../commitments/facets'
import { env } from '../env'
import { Conflict, Forbidden, Invalid, NotAllowedInState, NotFound, Refusal } from '../errors'
import { spendTry } from '../limits/spend-try'
import { momentOf } from '../settings/moment'
import { councilSettings } from '../settings/queries'
import { tellSecurity } from '../watch/tell-security'
import { COMMON_HEADERS, type InvalidParam, problem } from './problem'
import { type Caller, findCaller } from './queries'
import type { Scope } from './scopes'

type Params = Record<string, string | string[]>
export type Ask<Q> = {
  actor: Actor
  query: Q
  params: Params
  request: Request
  moment: Moment
  site: string
}
export type Reply = { body: unknown; status?: number; headers?: Record<string, string> } | Response

type Spec<Q extends z.ZodType> = { query: Q; scope?: Scope }
type Context = { params: Promise<Params> }

class BadParams extends Error {
  constructor(readonly invalidParams: InvalidParam[]) {
    super('bad parameters')
  }
}

/** What is not the schema's is refused by name. @throws BadParams */
export function parseOrRefuse<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new BadParams(
    result.error.issues.flatMap((issue) => {
      const names = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]
      return names.map((name) => ({ name, reason: issue.message }))
    }),
  )
}

const tokenIn = (request: Request): string | null =>
  /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null

/** Sessions play no part here: a page of another site must not ask in the name of who reads it. */
async function callerOf(request: Request): Promise<Caller | null | 'unknown'> {
  if (!request.headers.has('authorization')) return null
  const token = tokenIn(request)
  return token === null ? 'unknown' : ((await findCaller(token)) ?? 'unknown')
}

const STATUS: [new (...given: never[]) => Refusal, number][] = [
  [NotFound, 404],
  [Conflict, 409],
  [NotAllowedInState, 409],
  [Forbidden, 403],
  [Invalid, 400],
]

async function inWords(error: unknown): Promise<Response> {
  const t = await getTranslations('errors')
  if (error instanceof BadParams)
    return problem(400, t('api_bad_parameters'), { invalidParams: error.invalidParams })
  if (!(error instanceof Refusal)) {
    console.error(error)
    return problem(500, t('fault'))
  }
  if (error instanceof Forbidden) tellSecurity('act.refused', { code: error.code })
  const say = (code: string) => t(code as 'fault', error.params)
  if (error.code === 'too_many_tries')
    return problem(429, say(error.code), {
      headers: { 'Retry-After': String(Number(error.params.minutes) * 60) },
    })
  const fields = error instanceof Invalid ? Object.entries(error.fields) : []
  const invalidParams = fields.map(([name, code]) => ({ name, reason: say(code) }))
  const status = STATUS.find(([kind]) => error instanceof kind)?.[1] ?? 400
  return problem(status, say(error.code), invalidParams.length > 0 ? { invalidParams } : {})
}

/** What this token may read; without scope for it no more than anyone. */
const actorOf = (caller: Caller | null, scope: Scope | undefined): Actor =>
  caller && (scope !== undefined || caller.scopes.includes('read:register')) ? caller.account : VISITOR

/** The asker as far as this endpoint is concerned, or the answer that shuts the door. */
async function admit(request: Request, scope: Scope | undefined): Promise<Actor | Response> {
  const caller = await callerOf(request)
  const t = await getTranslations('errors')
  const challenge = { headers: { 'WWW-Authenticate': 'Bearer' } }
  if (caller === 'unknown' || (scope && !caller)) {
    tellSecurity('token.refused')
    return problem(401, t('api_no_token'), challenge)
  }
  if (scope && !caller?.scopes.includes(scope)) {
    tellSecurity('act.refused', { code: 'api_no_scope', account: caller?.account.id })
    return problem(403, t('api_no_scope', { scope }))
  }
  await spendTry('api', caller ? caller.id : ((await requestAddress()) ?? 'unknown'))
  return actorOf(caller, scope)
}

function answer(request: Request, reply: Reply): Response {
  if (reply instanceof Response) return reply
  const { body, status = 200, headers } = reply
  const said = { ...COMMON_HEADERS, ...headers }
  const text = JSON.stringify(body)
  if (status === 200) return conditional(request, { body: text, type: 'application/json', headers: said })
  return new Response(text, { status, headers: { ...said, 'Content-Type': 'application/json' } })
}

/**
 * What every endpoint does, in this order: token and scope, rate, parameters, its own work; refusals as problems in words,
 * anything else logged and answered with a plain apology.
 */
export function endpoint<Q extends z.ZodType>(
  { query, scope }: Spec<Q>,
  work: (ask: Ask<z.output<Q>>) => Promise<Reply>,
) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const actor = await admit(request, scope)
      if (actor instanceof Response) return actor
      const given = parseOrRefuse(query, Object.fromEntries(new URL(request.url).searchParams))
      const moment = momentOf(await councilSettings())
      const site = env().NEXTAUTH_URL.replace(/\/$/, '')
      return answer(request, await work({ actor, query: given, params: await params, request, moment, site }))
    } catch (error) {
      return inWords(error)
    }
  }
}

/** The header that leads to the next page, where there is one. */
export function nextLink(request: Request, site: string, after: string | null): Record<string, string> {
  if (after === null) return {}
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('after', after)
  return { Link: `<${site}${pathname}?${searchParams}>; rel="next"` }
}

/** The body of a request as JSON. @throws BadParams where it is none, or not as the schema wants it */
export async function bodyOf<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const text = await request.text()
  try {
    JSON.parse(text)
  } catch {
    throw new BadParams([{ name: '', reason: 'JSON' }])
  }
  return parseOrRefuse(schema, JSON.parse(text))
}
