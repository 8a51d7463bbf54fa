import { format } from 'node:util'
import pino from 'pino'
import { currentRequest } from './current-request'
import { processWide } from './process-wide'
import { describeFault, withoutPersons } from './without-persons'

/** One line of JSON per event on standard output. A line in a request names its id and the pattern of its address. */
export const log = processWide('log', () =>
  pino({
    level: process.env.LOG_LEVEL || (process.env.NODE_ENV === 'production' ? 'info' : 'warn'),
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    mixin: () => {
      const request = currentRequest()
      return request ? { request: request.id, route: request.route } : {}
    },
  }),
)

const LEVELS = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const

/**
 * What is printed, by us or by a package, goes into the log too: as lines of the same form, and without the values that
 * a thrown error carries. For servers; a command speaks to a person.
 */
export function takeOverConsole() {
  for (const [method, level] of Object.entries(LEVELS)) {
    console[method as keyof typeof LEVELS] = (...given: unknown[]) => {
      const fault = given.find((item) => item instanceof Error)
      const words = given.filter((item) => item !== fault)
      const said = withoutPersons(format(...words)).trim()
      log()[level](fault ? { fault: describeFault(fault) } : {}, said || 'fault')
    }
  }
}
