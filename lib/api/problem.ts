/** Version of the interface as a whole; its first number stands in the address. */
export const API_VERSION = '1.0.0'

export const COMMON_HEADERS = {
  'API-Version': API_VERSION,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'API-Version, ETag, Link, Location, Retry-After',
  Vary: 'Authorization, Accept-Language, Cookie',
} as const

export type InvalidParam = { name: string; reason: string }

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
}

type More = { invalidParams?: InvalidParam[]; headers?: Record<string, string> }

/** An error as RFC 9457 has it. */
export function problem(status: number, detail: string, { invalidParams, headers }: More = {}): Response {
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, invalidParams }
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...COMMON_HEADERS, ...headers, 'Content-Type': 'application/problem+json' },
  })
}
