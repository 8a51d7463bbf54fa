import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { signed } from '../access/secrets'
import { NOTICE_KINDS, type NoticeKind } from './kinds'

/** Whose mail of which kind a link ends; it can do no more than that, and so needs no end of its own. */
export type Unsubscribing = { accountId: string; kind: NoticeKind }

const read = z.tuple([z.uuid(), z.enum(NOTICE_KINDS), z.string()])

const sign = (words: string) => signed(`unsubscribe:${words}`)

/** Works without signing in, since only we can have made it. */
export function unsubscribeToken({ accountId, kind }: Unsubscribing): string {
  const words = `${accountId}.${kind}`
  return `${words}.${sign(words)}`
}

/** @returns null for anything we did not sign */
export function readUnsubscribeToken(token: string): Unsubscribing | null {
  const parts = read.safeParse(token.split('.'))
  if (!parts.success) return null
  const [accountId, kind, signature] = parts.data
  const [given, ours] = [signature, sign(`${accountId}.${kind}`)].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
  ]
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return null
  return { accountId, kind }
}
