import 'next/dist/server/node-environment-baseline' // AsyncLocalStorage, where the modules below look for it
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external'
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external'
import { createRequestStoreForAPI } from 'next/dist/server/async-storage/request-store'
import type { NextRequest } from 'next/server'

type WorkStore = NonNullable<ReturnType<typeof workAsyncStorage.getStore>>

/**
 * Runs something as Next runs it for a request with these headers: `headers()`, `cookies()`, `redirect()` and
 * `refresh()` are Next's own, over Next's own request store.
 * @param newCookies receives what is set
 */
export function inRequest<T>(
  headers: Headers,
  work: () => Promise<T>,
  newCookies: (cookies: string[]) => void = () => undefined,
): Promise<T> {
  const tags = { tags: [], expirationsByCacheKind: new Map() }
  const url = { pathname: '/', search: '' }
  const request = { headers } as NextRequest
  const store = createRequestStoreForAPI(request, url, tags, newCookies, undefined, undefined)
  const page = { route: '/', page: '/page', afterContext: undefined } as unknown as WorkStore
  return workAsyncStorage.run(page, () => workUnitAsyncStorage.run(store, work))
}
