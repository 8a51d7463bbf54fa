import type { Prisma } from '../db/client'
import { type RelationKind, wordFor } from './kinds'

const END = { select: { number: true, title: true, state: true } } as const

/** Both directions of a commitment's relations, oldest first. Ends that may not be seen are left out, uncounted. */
export const relationsSelect = (visible: Prisma.CommitmentWhereInput) =>
  ({
    pointsTo: {
      where: { to: visible },
      select: { id: true, kind: true, to: END },
      orderBy: { createdAt: 'asc' },
    },
    pointedAt: {
      where: { from: visible },
      select: { id: true, kind: true, from: END },
      orderBy: { createdAt: 'asc' },
    },
  }) as const satisfies Prisma.CommitmentSelect

type Row = Prisma.CommitmentGetPayload<{ select: ReturnType<typeof relationsSelect> }>

/** Another commitment this one hangs together with, told from this end. */
export type ListedRelation = ReturnType<typeof toRelations>[number]

export function toRelations({ pointsTo, pointedAt }: Row) {
  const told = (id: string, kind: RelationKind, end: 'from' | 'to') => ({ id, word: wordFor(kind, end) })
  return [
    ...pointsTo.map(({ id, kind, to }) => ({ ...told(id, kind, 'from'), other: to })),
    ...pointedAt.map(({ id, kind, from }) => ({ ...told(id, kind, 'to'), other: from })),
  ]
}
