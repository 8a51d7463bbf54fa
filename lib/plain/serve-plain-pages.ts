import diagnostics from 'node:diagnostics_channel'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { currentRequest } from '../watch/current-request'
import { answerPlainly } from './answer-plainly'
import { getsPlainPage } from './gets-plain-page'

const PAGE = '/page'

/** The patterns of the addresses that are pages, by Next's own list in the folder the server runs in. */
function readPages(): Set<string> {
  const file = path.resolve(/* turbopackIgnore: true */ process.cwd(), '.next/app-path-routes-manifest.json')
  if (!existsSync(file)) return new Set()
  const routes = Object.entries<string>(JSON.parse(readFileSync(file, 'utf8')))
  return new Set(routes.filter(([source]) => source.endsWith(PAGE)).map(([, route]) => route))
}

/**
 * From now on visitors get pages without React (docs/decisions/0022). Node itself tells of each request, so that Next
 * keeps its server; whoever watches requests must have been told first, since it knows their routes.
 */
export function servePlainPages() {
  const pages = readPages()
  // An address that is none of ours gets a page that says so.
  const isPage = (route: string) => pages.has(route) || route === 'other'
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    if (getsPlainPage(request, currentRequest()?.route ?? '', isPage)) answerPlainly(request, response)
  })
}
