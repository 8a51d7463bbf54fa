import type { Entry } from '../history/entries'

/** What another system can be told of, and what it may ask to hear. Confidential and unpublished things make no event. */
export const TOPICS = ['commitments', 'documents'] as const
export type Topic = (typeof TOPICS)[number]
export const isTopic = (word: string): word is Topic => (TOPICS as readonly string[]).includes(word)

export const EVENTS = [
  'commitment.published',
  'commitment.changed',
  'commitment.withdrawn',
  'document.published',
  'document.changed',
  'document.withdrawn',
  'webhook.test',
] as const
export type WebhookEvent = (typeof EVENTS)[number]

/** Entries after which the public sees something else. What is not named here changes nothing for them. */
const TOLD: Partial<Record<Entry['kind'], WebhookEvent>> = {
  'commitment.published': 'commitment.published',
  'commitment.imported': 'commitment.published',
  'commitment.withdrawn': 'commitment.withdrawn',
  'commitment.amended': 'commitment.changed',
  'commitment.assigned': 'commitment.changed', // the portfolio is public, who works on it is not
  'commitment.assignment_undone': 'commitment.changed',
  'commitment.started': 'commitment.changed',
  'commitment.extension_granted': 'commitment.changed',
  'commitment.extension_undone': 'commitment.changed',
  'commitment.settlement_proposed': 'commitment.changed',
  'commitment.proposal_undone': 'commitment.changed',
  'commitment.settled': 'commitment.changed',
  'commitment.partly_settled': 'commitment.changed',
  'commitment.returned': 'commitment.changed',
  'commitment.held': 'commitment.changed',
  'commitment.resumed': 'commitment.changed',
  'commitment.lapsed': 'commitment.changed',
  'commitment.not_kept': 'commitment.changed',
  'commitment.reopened': 'commitment.changed',
  'document.published': 'document.published',
  'document.withdrawn': 'document.withdrawn',
  'document.amended': 'document.changed',
  'document.redacted': 'document.changed',
  'document.redaction_lifted': 'document.changed',
}

/** What an entry is told as; null where outsiders have nothing to hear. */
export function eventOf(entry: Entry): WebhookEvent | null {
  if (entry.kind === 'commitment.amended') {
    // Made confidential is gone for the public; no longer so is new to them.
    const secrecy = entry.changes.find(({ field }) => field === 'confidential')
    if (secrecy) return secrecy.after === 'true' ? 'commitment.withdrawn' : 'commitment.published'
  }
  return TOLD[entry.kind] ?? null
}

export const topicOf = (event: WebhookEvent): Topic =>
  event.startsWith('document.') ? 'documents' : 'commitments'
