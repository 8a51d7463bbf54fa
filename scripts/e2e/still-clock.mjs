/**
 * Preloaded (`node --import`) into a process whose pages are compared with pictures: its clock starts at one instant,
 * whenever the process does, so that terms are as late and meetings as near in every run.
 */
const BEGIN = Date.parse('2026-05-19T08:30:00Z')

const Real = globalThis.Date
const shift = BEGIN - Real.now()
const now = () => Real.now() + shift

/** A proxy and no subclass: days that were made before, or by the engine itself, are still days. */
globalThis.Date = new Proxy(Real, {
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  get: (target, name) => (name === 'now' ? now : target[name]),
})
Real.prototype.constructor = globalThis.Date
