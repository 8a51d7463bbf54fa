import { describe, expect, it } from 'vitest'
import { type Actor, VISITOR } from './actor'
import { type Act, may, POLICY, requireMay } from './policy'

/** The table of docs/workflow.md, written out cell by cell: visitor, member, member who is assignee, staff, admin. */
const EXPECTED: Record<Act, string> = {
  'register.read': 'yes yes yes yes yes',
  'commitment.read_confidential': 'no no yes yes yes',
  'commitment.read_unpublished': 'no no yes yes yes',
  'document.read_unpublished': 'no no no yes yes',
  'desk.read': 'no yes yes yes yes',
  'door.enter': 'yes yes yes yes yes',
  'account.own': 'no yes yes yes yes',
  'commitment.follow': 'no yes yes yes yes',
  'view.save': 'no yes yes yes yes',
  'commitment.say': 'no yes yes yes yes',
  'feed.link': 'no yes yes yes yes',
  'register.import': 'no no no yes yes',
  'commitment.start': 'no no yes yes yes',
  'commitment.report_progress': 'no no yes yes yes',
  'commitment.propose_settlement': 'no no yes yes yes',
  'commitment.request_extension': 'no no yes yes yes',
  'document.upload': 'no no no yes yes',
  'document.amend': 'no no no yes yes',
  'document.publish': 'no no no yes yes',
  'document.redact': 'no no no yes yes',
  'document.read_original': 'no no no yes yes',
  'candidate.review': 'no no no yes yes',
  'commitment.register': 'no no no yes yes',
  'commitment.amend': 'no no no yes yes',
  'commitment.relate': 'no no no yes yes',
  'commitment.publish': 'no no no yes yes',
  'commitment.decide_extension': 'no no no yes yes',
  'commitment.record_decision': 'no no no yes yes',
  'commitment.hold': 'no no no yes yes',
  'commitment.set_department': 'no no no yes yes',
  'commitment.assign': 'no no no no yes',
  'commitment.reopen': 'no no no no yes',
  'people.manage': 'no no no no yes',
  'mail.choose': 'no yes yes yes yes',
  'mail.unsubscribe': 'yes yes yes yes yes',
  'api.manage': 'no no no no yes',
  'reminder.send': 'no no no yes yes',
  'reminder.answer': 'yes yes yes yes yes',
  'mail.manage': 'no no no no yes',
  'council.manage': 'no no no no yes',
  'archive.export': 'no no no no yes',
}

const someone = (role: 'member' | 'staff' | 'admin'): Actor => ({
  kind: 'account',
  id: role,
  name: role,
  role,
})
const OF_NOBODY = { assigneeId: null }
const CELLS: [string, Actor, { assigneeId: string | null }][] = [
  ['visitor', VISITOR, OF_NOBODY],
  ['member', someone('member'), OF_NOBODY],
  ['assignee', someone('member'), { assigneeId: 'member' }],
  ['staff', someone('staff'), OF_NOBODY],
  ['admin', someone('admin'), OF_NOBODY],
]

describe('the policy, role by act', () => {
  it.each(Object.keys(POLICY) as Act[])('%s', (act) => {
    const row = CELLS.map(([, actor, subject]) => (may(actor, act, subject) ? 'yes' : 'no')).join(' ')
    expect(row).toBe(EXPECTED[act])
  })

  it('is closed: an act nobody defined is a fault', () => {
    expect(() => may(VISITOR, 'commitment.burn' as Act)).toThrow('unknown act')
  })

  it('tells a visitor to sign in, and an account that it is not theirs', () => {
    expect(() => requireMay(VISITOR, 'document.upload')).toThrow('sign_in_first')
    expect(() => requireMay(someone('member'), 'document.upload')).toThrow('not_yours')
  })
})
