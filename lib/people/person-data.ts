/**
 * What becomes of everything that hangs on a person when their name is withdrawn (forget-name.ts), column by column: a test
 * fails for one that is not decided on.
 *
 * - `cleared`: emptied, or its row is removed
 * - `replaced`: a neutral term, or nobody's address, takes its place
 * - `kept`: it points to the account, which says no longer whose it was, or says nothing of the person
 */
export type Fate = 'cleared' | 'replaced' | 'kept'

/** The account's own columns. */
export const OF_ACCOUNT: Record<string, Fate> = {
  id: 'kept',
  email: 'replaced',
  name: 'replaced',
  role: 'kept',
  passwordHash: 'cleared',
  partyId: 'cleared',
  subject: 'cleared',
  sessionVersion: 'replaced',
  mailLanguage: 'replaced',
  deactivatedAt: 'kept',
  nameWithdrawnAt: 'replaced',
  createdAt: 'kept',
  version: 'kept',
  reviewKeys: 'replaced',
}

/** Columns elsewhere that point to an account. */
export const TO_ACCOUNT: Record<string, Fate> = {
  'ApiToken.accountId': 'cleared',
  'BulkRun.accountId': 'cleared',
  'Candidate.decidedById': 'kept',
  'Commitment.assigneeId': 'kept', // open work waits for whoever gets it next
  'CommitteeMember.accountId': 'cleared',
  'Decision.decidedById': 'kept',
  'Document.createdById': 'kept',
  'DueWindow.createdById': 'kept',
  'Extension.decidedById': 'kept',
  'Extension.requestedById': 'kept',
  'FeedLink.accountId': 'cleared',
  'Follow.accountId': 'cleared',
  'Hold.endedById': 'kept',
  'Hold.startedById': 'kept',
  'Import.accountId': 'kept',
  'Mail.accountId': 'cleared',
  'MailOff.accountId': 'cleared',
  'OneTimeToken.accountId': 'cleared',
  'PullOut.pulledById': 'kept',
  'RecoveryCode.accountId': 'cleared',
  'Redaction.createdById': 'kept',
  'Relation.createdById': 'kept',
  'ReminderItem.decidedById': 'kept',
  'ReminderMail.sentById': 'kept',
  'ReminderRound.startedById': 'kept',
  'SavedView.accountId': 'cleared',
  'Say.accountId': 'kept', // under the neutral term
  'SecondFactor.accountId': 'cleared',
  'Session.accountId': 'cleared',
  'SettlementProposal.decidedById': 'kept',
  'SettlementProposal.proposedById': 'kept',
  'TermTold.accountId': 'cleared',
  'Webhook.accountId': 'kept', // a system of the council's, which hears what is public
}

/** Columns in which a name or an address stands as text. */
export const NAMED: Record<string, Fate> = {
  'Candidate.owner': 'replaced',
  'Commitment.madeBy': 'replaced',
  'Document.sender': 'replaced',
  'HistoryEntry.actorName': 'replaced',
  'Mail.to': 'cleared',
  'OfficeTerm.holder': 'replaced',
  'Reminder.holder': 'replaced',
  'ReminderMail.to': 'cleared',
  'Say.name': 'replaced',
}

/** How a column is found that is to be in that last list. */
export const NAME_COLUMNS = ['owner', 'madeBy', 'sender', 'actorName', 'to', 'holder', 'email', 'contact']
