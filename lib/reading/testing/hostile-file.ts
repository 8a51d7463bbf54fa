/** A file made to break a reader. `outcomes`: the refusals that are right, `read` where it may be read. */
export type HostileFile = {
  what: string
  fileName: string
  bytes: () => Uint8Array | Promise<Uint8Array>
  outcomes: string[]
  /** Takes seconds: tests give it half a second and see that it ends. */
  heavy?: true
}

export const MB = 1024 * 1024

export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
