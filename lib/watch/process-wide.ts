/**
 * Something there is one of per process. Next builds the parts of a server apart from each other, so what a module
 * holds by itself may be there twice.
 */
export function processWide<T>(name: string, make: () => T): () => T {
  const key = Symbol.for(`gestand.${name}`)
  const kept = globalThis as unknown as Record<symbol, T | undefined>
  return () => (kept[key] ??= make())
}
