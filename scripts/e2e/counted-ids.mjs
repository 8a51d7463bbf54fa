/**
 * Preloaded (`node --import`) into the process that fills a database for pictures: ids are counted and not drawn, since
 * lists that are otherwise equal stand in the order of their ids.
 */
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

let made = 0
const next = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`

crypto.randomUUID = next
Object.defineProperty(globalThis.crypto, 'randomUUID', { value: next })
syncBuiltinESMExports()
