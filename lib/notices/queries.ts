import type { Account } from '../access/actor'
import { db } from '../db/client'
import { NOTICE_KINDS, type NoticeKind } from './kinds'
import { languageOf } from './words'

/** Which mail someone gets: where to, in what language, and which kinds are on. */
export async function findMailChoice({ id }: Account) {
  const { email, mailLanguage, mailOff } = await db().account.findUniqueOrThrow({
    where: { id },
    select: { email: true, mailLanguage: true, mailOff: { select: { kind: true } } },
  })
  const off = new Set(mailOff.map(({ kind }) => kind))
  const on: NoticeKind[] = NOTICE_KINDS.filter((kind) => !off.has(kind))
  return { email, mailLanguage: languageOf(mailLanguage), on }
}
