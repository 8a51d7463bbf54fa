import type { Page } from '@playwright/test'
import type { Names } from './matrix-names'

/** Every page of the application, and the states in which it is looked at. */

export type Who = 'visitor' | 'member' | 'staff' | 'admin' | 'halfway' | 'enrolling'

export type Row = {
  as: Who
  /** Where the page is, when its file does not say enough. */
  at?: (names: Names) => string
  /** How it refuses: a form sent as it is (or after `spoil`), a thing that is not there, someone who may not. */
  error?: { send: string; spoil?: (page: Page) => Promise<unknown> } | { at: string } | { refuses: Who }
  /** Where it has nothing to show, in the filled register; `accessibility-empty.spec.ts` asks an empty one. */
  empty?: (names: Names) => string
}

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** Fills a field of the main part with something that will be refused. */
const fill = (name: string, words: string) => (page: Page) =>
  page.locator(`main [name="${name}"]`).first().fill(words)

const refuses = (as: Who, who: Who, more: Partial<Row> = {}): Row => ({
  as,
  error: { refuses: who },
  ...more,
})
const missing = (as: Who, address: string, more: Partial<Row> = {}): Row => ({
  as,
  error: { at: address },
  ...more,
})

/** By file below `app/`. */
export const ROWS: Record<string, Row> = {
  '': { as: 'visitor' },
  accessibility: { as: 'visitor' },
  account: { as: 'staff', error: { refuses: 'visitor' } },
  'account/factor': { as: 'enrolling', error: { send: 'code' } },
  admin: refuses('admin', 'staff'),
  'admin/calendar': refuses('admin', 'member'),
  'admin/council': refuses('admin', 'member'),
  'admin/council/[body]/[id]': missing('admin', `/admin/council/portfolio/${NOBODY}`, {
    at: ({ portfolioId }) => `/admin/council/portfolio/${portfolioId}`,
  }),
  'admin/council/[body]/new': {
    as: 'admin',
    at: () => '/admin/council/committee/new',
    error: { send: 'name' },
  },
  'admin/council/terms/[id]': missing('admin', `/admin/council/terms/${NOBODY}`, {
    at: ({ termId }) => `/admin/council/terms/${termId}`,
  }),
  'admin/house-style': { as: 'admin', error: { send: 'accentLight', spoil: fill('accentLight', '#ffff00') } },
  'admin/mail': refuses('admin', 'member', { empty: () => '/admin/mail?q=niemand' }),
  'admin/mail/[id]': missing('admin', `/admin/mail/${NOBODY}`, {
    at: ({ mailId }) => `/admin/mail/${mailId}`,
  }),
  'admin/people': refuses('admin', 'staff', { empty: () => '/admin/people?q=zzzz' }),
  'admin/people/[id]': missing('admin', `/admin/people/${NOBODY}`, {
    at: ({ accountId }) => `/admin/people/${accountId}`,
  }),
  'admin/people/new': { as: 'admin', error: { send: 'email' } },
  'admin/privacy': refuses('admin', 'member'),
  'admin/webhooks': { as: 'admin', error: { send: 'url' } },
  'admin/webhooks/[id]': missing('admin', `/admin/webhooks/${NOBODY}`, {
    at: ({ webhookId }) => `/admin/webhooks/${webhookId}`,
  }),
  'admin/tokens': { as: 'admin', error: { send: 'name' } },
  'answer/[token]': missing('visitor', '/answer/iets', { at: ({ answerToken }) => `/answer/${answerToken}` }),
  commitments: { as: 'staff', empty: () => '/commitments?q=zzzzzz' },
  'commitments/[number]': missing('staff', '/commitments/T1901-0001', {
    at: ({ number }) => `/commitments/${number}`,
    empty: ({ bare }) => `/commitments/${bare}`,
  }),
  'commitments/[number]/edit': {
    as: 'staff',
    at: ({ number }) => `/commitments/${number}/edit`,
    error: { send: 'title', spoil: fill('title', '') },
  },
  'commitments/bulk': {
    as: 'admin',
    at: ({ number, bare }) => `/commitments/bulk?act=extend&n=${number}&n=${bare}`,
    error: { send: 'reason' },
    empty: () => '/commitments/bulk?act=extend',
  },
  'commitments/bulk/[run]': missing('admin', `/commitments/bulk/${NOBODY}`, {
    at: ({ runId }) => `/commitments/bulk/${runId}`,
  }),
  'commitments/list': { as: 'visitor', empty: () => '/commitments/list?q=zzzzzz' },
  'commitments/start': { as: 'visitor' },
  'commitments/views': { as: 'staff', empty: () => '/commitments/views' },
  committees: { as: 'visitor' },
  'committees/[slug]': missing('staff', '/committees/nergens', {
    at: () => '/committees/swj',
    empty: ({ quiet }) => `/committees/${quiet}`,
  }),
  'committees/[slug]/decisions': missing('staff', '/committees/nergens/decisions', {
    at: () => '/committees/swj/decisions',
    empty: ({ quiet }) => `/committees/${quiet}/decisions`,
  }),
  'committees/[slug]/timeline': missing('visitor', '/committees/nergens/timeline', {
    at: () => '/committees/swj/timeline',
    empty: ({ quiet }) => `/committees/${quiet}/timeline`,
  }),
  desk: refuses('staff', 'visitor'),
  'desk/links': { as: 'staff', error: { refuses: 'visitor' } },
  'desk/mail': refuses('member', 'visitor'),
  documents: { as: 'staff', empty: () => '/documents?q=zzzzzz' },
  'documents/[id]': missing('visitor', `/documents/${NOBODY}`, {
    at: ({ documentId }) => `/documents/${documentId}`,
    empty: ({ emptyLetter }) => `/documents/${emptyLetter}`,
  }),
  'documents/[id]/edit': {
    as: 'staff',
    at: ({ documentId }) => `/documents/${documentId}/edit`,
    error: { send: 'title', spoil: fill('title', '') },
  },
  'documents/[id]/redact': {
    as: 'staff',
    at: ({ reviewId }) => `/documents/${reviewId}/redact`,
    error: { send: 'more', spoil: fill('more', 'zzzzzz') },
  },
  'documents/[id]/review': missing('staff', `/documents/${NOBODY}/review`, {
    at: ({ reviewId }) => `/documents/${reviewId}/review`,
    empty: ({ emptyLetter }) => `/documents/${emptyLetter}/review`,
  }),
  'documents/new': { as: 'staff', error: { send: 'pasted' } },
  figures: { as: 'visitor', empty: () => '/figures?year=1901' },
  go: { as: 'visitor', empty: () => '/go?q=zzzzzz' },
  'help/lifecycle': { as: 'visitor' },
  imports: { as: 'staff', error: { send: 'file' } },
  'imports/[id]': missing('staff', `/imports/${NOBODY}`, { at: ({ importId }) => `/imports/${importId}` }),
  'password/forgotten': { as: 'visitor', error: { send: 'email' } },
  'password/new': {
    as: 'visitor',
    at: ({ invitation }) => `/password/new?token=${invitation}`,
    error: { send: 'password' },
    empty: () => '/password/new?token=iets',
  },
  portfolios: { as: 'visitor' },
  'portfolios/[slug]': missing('visitor', '/portfolios/nergens', {
    at: ({ portfolio }) => `/portfolios/${portfolio}`,
    empty: ({ quiet }) => `/portfolios/${quiet}`,
  }),
  'portfolios/[slug]/dossier': missing('staff', '/portfolios/nergens/dossier', {
    at: ({ portfolio }) => `/portfolios/${portfolio}/dossier`,
    empty: ({ quiet }) => `/portfolios/${quiet}/dossier`,
  }),
  reminders: { as: 'staff', error: { send: 'until', spoil: fill('until', '2020-01-01') } },
  'reminders/[round]': missing('staff', `/reminders/${NOBODY}`, {
    at: ({ roundId }) => `/reminders/${roundId}`,
  }),
  'set-up': { as: 'visitor' },
  'sign-in': { as: 'visitor', error: { send: 'email' } },
  'sign-in/code': { as: 'halfway', error: { send: 'code' } },
  'sign-in/factor': { as: 'enrolling', error: { send: 'code' } },
  'unsubscribe/[token]': missing('visitor', '/unsubscribe/iets', {
    at: ({ unsubscribe }) => `/unsubscribe/${unsubscribe}`,
  }),
}
