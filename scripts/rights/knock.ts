import { EMPTY_FORM, type FormState } from '../../lib/actions/form-state'
import { inRequest } from './in-request'
import type { Case } from './matrix'

export const HOST = 'gestand.example'
const ORIGIN = `http://${HOST}`

/** What came of it: `done`, or the code of the refusal. */
export type Answer = string

type Action = (...given: unknown[]) => Promise<FormState>
type Route = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>
type Prepared = Awaited<ReturnType<Case['prepare']>>

/** Where a request says it comes from; null says nothing. */
type From = { cookie: string | null; origin?: string | null }

function headersFrom({ cookie, origin = ORIGIN }: From) {
  const headers = new Headers({ host: HOST })
  if (cookie) headers.set('cookie', cookie)
  if (origin !== null) headers.set('origin', origin)
  return headers
}

function formData(form: Record<string, string | File> = {}) {
  const data = new FormData()
  for (const [name, value] of Object.entries(form)) data.set(name, value)
  return data
}

const isRedirect = (error: unknown) =>
  String((error as { digest?: unknown }).digest).startsWith('NEXT_REDIRECT')

async function sendForm(action: Action, { bound = [], form }: Prepared, from: From): Promise<Answer> {
  try {
    const state = await inRequest(headersFrom(from), () => action(...bound, EMPTY_FORM, formData(form)))
    return state.status === 'saved'
      ? 'done'
      : `${state.message}${JSON.stringify(state.fields).replace('{}', '')}`
  } catch (error) {
    if (isRedirect(error)) return 'done'
    throw error
  }
}

async function callRoute(route: Route, method: string, prepared: Prepared, from: From): Promise<number> {
  const headers = headersFrom(from)
  if (prepared.token) headers.set('authorization', `Bearer ${prepared.token}`)
  const body = prepared.json ? JSON.stringify(prepared.json) : prepared.form && formData(prepared.form)
  const request = new Request(`${ORIGIN}${prepared.address ?? '/'}`, { method, headers, body })
  const { NextRequest } = await import('next/server')
  const context = { params: Promise.resolve(prepared.params ?? {}) }
  const { status } = await inRequest(headers, () => route(new NextRequest(request), context))
  return status
}

/** Whether this door is a route; else it is a server action. */
export const isRoute = (door: string) => /\/route\.tsx?#/.test(door)

/** Knocks at a door as its form or its reader would. */
export async function knock(door: string, rules: Case, prepared: Prepared, sent: From): Promise<Answer> {
  const [file = '', name = ''] = door.split('#')
  const cookies = [sent.cookie, prepared.cookie].filter((one) => one).join('; ')
  const from = { ...sent, cookie: cookies || null }
  const module = await import(`../../${file}`)
  if (!isRoute(door)) return sendForm(module[name] as Action, prepared, from)
  const status = await callRoute(module[name] as Route, name, prepared, from)
  return status === (rules.status ?? 200) ? 'done' : String(status)
}
