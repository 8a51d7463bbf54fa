import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter } from 'age-encryption'

/**
 * Encryption in the age format (age-encryption.org/v1) under a passphrase: whoever has the file and the passphrase opens
 * it with any age program, with or without Gestand. Streams, so that a backup of any size passes through.
 */

const asStream = (stream: unknown) => Readable.fromWeb(stream as ReadableStream<Uint8Array>)
const asWeb = (stream: Readable) => Readable.toWeb(stream) as globalThis.ReadableStream<Uint8Array>

export async function seal(plain: Readable, passphrase: string): Promise<Readable> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return asStream(await encrypter.encrypt(asWeb(plain)))
}

/** @throws Error where the passphrase is another one */
export async function unseal(sealed: Readable, passphrase: string): Promise<Readable> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return asStream(await decrypter.decrypt(asWeb(sealed)))
  } catch {
    throw new Error('The backup does not open with this passphrase.')
  }
}
