import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { currentRequest } from './current-request'
import { processWide } from './process-wide'

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20]

function make() {
  const registers = [new Registry()]
  return {
    registry: registers[0] as Registry,
    requests: new Histogram({
      name: 'gestand_http_request_seconds',
      help: 'Requests by method, pattern of the address, status and duration.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    inFlight: new Gauge({
      name: 'gestand_http_requests_in_flight',
      help: 'Requests being answered.',
      registers,
    }),
    forms: new Counter({
      name: 'gestand_forms_total',
      help: 'Forms sent, by the page they stand on and what came of it: done, the code of a refusal, or fault.',
      labelNames: ['route', 'outcome'],
      registers,
    }),
    changes: new Counter({
      name: 'gestand_changes_total',
      help: 'What was done, by its kind in history.',
      labelNames: ['kind'],
      registers,
    }),
    documents: new Histogram({
      name: 'gestand_document_seconds',
      help: 'How long taking a document in took, by step: reading (with waiting for a worker) and extraction.',
      labelNames: ['step'],
      buckets: SECONDS,
      registers,
    }),
  }
}

/** What this process counts of its own work; `app/api/metrics` hands it out. Labels are few and nobody's. */
export const metrics = processWide('metrics', make)

/** @param outcome `done`, the code of a refusal, or `fault` */
export function countForm(outcome: string) {
  metrics().forms.inc({ route: currentRequest()?.route ?? 'other', outcome })
}

/** Does the work, and counts how long it took, also where it fails. */
export async function timed<T>(step: 'reading' | 'extraction', work: () => T | Promise<T>): Promise<T> {
  const stop = metrics().documents.startTimer({ step })
  try {
    return await work()
  } finally {
    stop()
  }
}
