import type { Account } from '../access/actor'
import { isVisible } from '../commitments/change-commitment'
import type { Prisma } from '../db/client'
import type { NoticeKind } from './kinds'

/** Whom mail goes to, and who they are to the policy. */
export const PERSON = { id: true, name: true, email: true, role: true, mailLanguage: true } as const
export type Person = Prisma.AccountGetPayload<{ select: typeof PERSON }>

/** Who hears of a kind at all: an account in use that did not switch it off. */
export const hearing = (kind: NoticeKind): Prisma.AccountWhereInput => ({
  deactivatedAt: null,
  mailOff: { none: { kind } },
})

export const asActor = ({ id, name, role }: Person): Account => ({ kind: 'account', id, name, role })

/** What anyone must know of a commitment before its words go into their mail. */
export const NEWS = {
  id: true,
  number: true,
  title: true,
  assigneeId: true,
  committeeId: true,
  portfolioId: true,
  publishedAt: true,
  confidential: true,
  dueEarliest: true,
  dueLatest: true,
} as const satisfies Prisma.CommitmentSelect
export type News = Prisma.CommitmentGetPayload<{ select: typeof NEWS }>

export const mayRead = (person: Person, commitment: News): boolean => isVisible(asActor(person), commitment)
