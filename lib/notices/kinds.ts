import type { EntryKind } from '../history/entries'

/**
 * What people hear of by mail, and who hears it: one row each. A row with `on` is told when history gets such an entry;
 * the others are told by the day (tell-terms.ts) or the week (tell-week.ts). Nobody hears of their own act, of what they
 * may not read, or of a kind they switched off.
 */

export const NOTICE_KINDS = [
  'assigned',
  'mentioned',
  'said',
  'settlement_proposed',
  'extension_decided',
  'decided',
  'due_soon',
  'overdue',
  'digest',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** `wide_followers` follow the committee or the portfolio it belongs to. */
export type Audience = 'assignee' | 'requester' | 'proposer' | 'mentioned' | 'followers' | 'wide_followers'

type Row = {
  on?: readonly EntryKind[]
  /** Why someone hears it: the first reason that holds is told in the mail. */
  hears: readonly Audience[]
  /** Entries that take it back within the seconds for undoing; what was taken back is not told. */
  undoneBy?: readonly EntryKind[]
}

export const NOTICES: Record<NoticeKind, Row> = {
  assigned: {
    on: ['commitment.assigned'],
    hears: ['assignee'],
    undoneBy: ['commitment.assignment_undone'],
  },
  mentioned: { on: ['commitment.progress', 'commitment.said'], hears: ['mentioned'] },
  said: { on: ['commitment.said'], hears: ['proposer'] },
  settlement_proposed: {
    on: ['commitment.settlement_proposed'],
    hears: ['assignee', 'followers', 'wide_followers'],
    undoneBy: ['commitment.proposal_undone'],
  },
  extension_decided: {
    on: ['commitment.extension_granted', 'commitment.extension_refused'],
    hears: ['assignee', 'requester', 'followers'],
    undoneBy: ['commitment.extension_undone'],
  },
  decided: {
    on: [
      'commitment.settled',
      'commitment.partly_settled',
      'commitment.returned',
      'commitment.lapsed',
      'commitment.not_kept',
      'commitment.reopened',
    ],
    hears: ['assignee', 'proposer', 'followers'],
  },
  due_soon: { hears: ['assignee', 'followers'] },
  overdue: { hears: ['assignee', 'followers'] },
  digest: { hears: ['assignee', 'followers', 'wide_followers'] },
}

/** The kinds an entry is told as. */
export const noticesOn = (entry: string): NoticeKind[] =>
  NOTICE_KINDS.filter((kind) => (NOTICES[kind].on as readonly string[] | undefined)?.includes(entry))
