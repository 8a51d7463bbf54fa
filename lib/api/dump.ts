import { VISITOR } from '../access/actor'
import type { Moment } from '../commitments/facets'
import { readFilters } from '../commitments/filters'
import { walkView } from '../commitments/walk-view'
import { listDocuments } from '../documents/list-documents'
import { TOLD } from '../feeds/feed-item'
import { listCommitteesNamed, listPeople } from './list-resources'
import { type Told, toCommitment, toDocument } from './to-resources'

const STRETCH = 1000
const line = (type: string, resource: object) => `${JSON.stringify({ type, ...resource })}\n`

/** Everything that is public, one resource a line, stretch by stretch: the whole is never in memory. */
export async function* dumpLines(site: string, moment: Moment): AsyncGenerator<string> {
  for (const committee of await listCommitteesNamed()) yield line('committee', committee)
  for (const person of await listPeople()) yield line('person', person)
  const filters = readFilters({ sort: 'number' })
  for await (const rows of walkView<Told>(VISITOR, filters, moment, { size: STRETCH, also: TOLD }))
    yield rows.map((row) => line('commitment', toCommitment(row, site, false))).join('')
  for (let after: string | undefined; ; ) {
    const { items, older } = await listDocuments(VISITOR, { after, before: undefined })
    yield items.map((row) => line('document', toDocument(row, site))).join('')
    if (older === null) return
    after = older
  }
}

/** The same, gzipped, no faster than it is read. */
export function dumpStream(site: string, moment: Moment): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const lines = dumpLines(site, moment)
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { value, done } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await lines.return(undefined)
    },
  })
  return source.pipeThrough(new CompressionStream('gzip'))
}
