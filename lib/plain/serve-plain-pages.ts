import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { currentRequest } from '../watch/current-request'
import { readManifest } from '../watch/manifest'
import { answerPlainly } from './answer-plainly'
import { Aside } from './aside'
import { getsPlainPage } from './gets-plain-page'

const PAGE = '/page'

/** The patterns of the addresses that are pages, by Next's own list. */
function readPages(): Set<string> {
  const routes = Object.entries(readManifest<Record<string, string>>('app-path-routes-manifest.json') ?? {})
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
    const current = currentRequest()
    if (!current || !getsPlainPage(request, current.route, isPage)) return
    current.aside = new Aside()
    answerPlainly(request, response, current.aside)
  })
}
