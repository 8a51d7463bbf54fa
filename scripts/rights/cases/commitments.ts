import type { Act } from '../../../lib/access/policy'
import { runBulk } from '../../../lib/commitments/bulk'
import { BULK_RIGHTS, type BulkAct, bulkItemField } from '../../../lib/commitments/bulk-schema'
import type { State } from '../../../lib/commitments/lifecycle'
import { pullOut } from '../../../lib/commitments/pull-out'
import { requestExtension } from '../../../lib/commitments/request-extension'
import { db } from '../../../lib/db/client'
import { relateCommitments } from '../../../lib/relations/relate-commitments'
import { commitment } from '../../testing/council'
import type { Case, Place, Table } from '../matrix'

const reason = 'dat is afgesproken'
const meetingDate = '2026-06-03'
const later = { reason, phrase: 'eind augustus', earliest: '2026-08-21', latest: '2026-08-31' }

const rowOf = (number: string) => db().commitment.findUniqueOrThrow({ where: { number } })
export const department = () => {
  const slug = crypto.randomUUID()
  return db().department.create({ data: { slug, name: slug } })
}

/** An act on one commitment in this state, with the rest of its form. */
function on(state: State, form: Record<string, string> = {}, places?: readonly Place[]): Case {
  return {
    about: 'commitment',
    ...(places && { places }),
    prepare: async (table) => ({ form: { number: await table.commitment(state), ...form } }),
  }
}

async function versioned({ commitment }: Table) {
  const number = await commitment('open')
  const { version } = await rowOf(number)
  return { number, version: String(version) }
}

const decideExtension: Case = {
  about: 'commitment',
  prepare: async ({ council, commitment }) => {
    const number = await commitment('in_progress')
    await requestExtension(council.staff, { number, ...later })
    return { form: { number, decision: 'granted' } }
  },
}

const say: Case = {
  about: 'commitment',
  prepare: async ({ commitment }) => {
    const number = await commitment('settlement_proposed')
    const where = { commitment: { number } }
    const { id } = await db().settlementProposal.findFirstOrThrow({ where })
    return { form: { number, proposalId: id, verdict: 'satisfied' } }
  },
}

const assign: Case = {
  about: 'commitment',
  rightFirst: true,
  prepare: async (table) => ({
    form: { ...(await versioned(table)), assigneeId: table.council.colleague.id },
  }),
}

const setDepartment: Case = {
  about: 'commitment',
  rightFirst: true,
  prepare: async (table) => ({
    form: { ...(await versioned(table)), departmentId: (await department()).id },
  }),
}

const amend: Case = {
  about: 'commitment',
  prepare: async (table) => ({
    form: { ...(await versioned(table)), title: 'Anders gezegd', kind: 'action', strength: 'firm' },
  }),
}

const relate: Case = {
  prepare: async ({ council }) => {
    const [number, other] = [await commitment(council.staff), await commitment(council.staff)]
    return { form: { number, other, relation: 'repeats' } }
  },
}

const unrelate: Case = {
  prepare: async ({ council: { staff } }) => {
    const [number, other] = [await commitment(staff), await commitment(staff)]
    await relateCommitments(staff, { number, other, relation: 'repeats' })
    const { id } = await db().relation.findFirstOrThrow({ where: { from: { number } } })
    return { form: { number, relationId: id } }
  },
}

const EXTRA: Record<BulkAct, (table: Table) => Promise<Record<string, string>>> = {
  assign: async ({ council }) => ({ assigneeId: council.colleague.id }),
  set_department: async () => ({ departmentId: (await department()).id }),
  extend: async () => later,
  propose_settlement: async () => ({ note: 'gedaan' }),
  publish: async () => ({}),
}
const actFor = (act: Act) =>
  (Object.keys(BULK_RIGHTS) as BulkAct[]).find((each) => BULK_RIGHTS[each] === act) as BulkAct

const several: Case = {
  prepare: async (table) => {
    const act = actFor(table.act)
    const number = await commitment(table.council.staff, { published: act !== 'publish' })
    const { version } = await rowOf(number)
    return { form: { act, view: '', [bulkItemField(number)]: String(version), ...(await EXTRA[act](table)) } }
  },
}

/** A run of one's own, from when one still had every right. */
const undoSeveral: Case = {
  prepare: async (table) => {
    const { act, form } = { act: actFor(table.act), form: (await several.prepare(table)).form ?? {} }
    const [number] = Object.keys(form).flatMap((name) => /^item_(.*)/.exec(name)?.[1] ?? [])
    const items = [{ number: number as string, version: Number(form[bulkItemField(number as string)]) }]
    const rest = {
      phrase: null,
      earliest: null,
      latest: null,
      reason,
      documentNumber: null,
      evidenceDate: null,
      meetingDate: null,
    }
    const input = {
      ...rest,
      evidenceQuote: null,
      note: null,
      portfolioId: null,
      ...form,
      act,
      view: '',
      items,
    }
    const maker = { ...(table.asker.account ?? table.council.admin), role: 'admin' as const }
    const run = await runBulk(maker, input as Parameters<typeof runBulk>[1])
    return { form: { run: run.id } }
  },
}

const ACTIONS = 'app/commitments/[number]/actions.ts'
export const COMMITMENT_CASES = {
  [`${ACTIONS}#assignAction`]: assign,
  [`${ACTIONS}#closeAction`]: on('open', { outcome: 'lapsed', reason, meetingDate }),
  [`${ACTIONS}#decideExtensionAction`]: decideExtension,
  [`${ACTIONS}#extendAction`]: on('in_progress', later),
  [`${ACTIONS}#holdAction`]: on('in_progress', { reason, resumeOn: '2099-01-01' }),
  [`${ACTIONS}#progressAction`]: on('in_progress', { note: 'de brief is klaar' }),
  [`${ACTIONS}#proposeSettlementAction`]: on('in_progress', { note: 'de brief is verstuurd' }),
  [`${ACTIONS}#publishAction`]: { ...on('open', {}, ['unpublished']), rightFirst: true },
  [`${ACTIONS}#relateAction`]: relate,
  [`${ACTIONS}#reopenAction`]: on('settled', { reason }),
  [`${ACTIONS}#requestExtensionAction`]: on('in_progress', later),
  [`${ACTIONS}#resumeAction`]: on('on_hold'),
  [`${ACTIONS}#returnAction`]: on('settlement_proposed', { reason, meetingDate }),
  [`${ACTIONS}#sayAction`]: say,
  [`${ACTIONS}#setDepartmentAction`]: setDepartment,
  [`${ACTIONS}#settleAction`]: on('settlement_proposed', { meetingDate }),
  [`${ACTIONS}#settlePartlyAction`]: on('settlement_proposed', {
    meetingDate,
    remainder: 'de bijlage',
    ...later,
  }),
  [`${ACTIONS}#startAction`]: on('open'),
  [`${ACTIONS}#unrelateAction`]: unrelate,
  [`${ACTIONS}#withdrawAction`]: on('open', {}, ['public', 'confidential']),
  'app/commitments/[number]/edit/actions.ts#amendAction': amend,
  'app/commitments/bulk/actions.ts#bulkAction': several,
  'app/commitments/bulk/actions.ts#undoAction': undoSeveral,
  'app/committees/[slug]/actions.ts#pullOutAction': {
    about: 'commitment',
    prepare: async (table: Table) => ({
      bound: [table.council.committee.slug],
      form: { number: await table.commitment('settlement_proposed'), reason },
    }),
  },
  'app/committees/[slug]/actions.ts#putBackAction': {
    about: 'commitment',
    prepare: async ({ council, commitment }: Table) => {
      const number = await commitment('settlement_proposed')
      await pullOut(council.staff, { number, reason })
      return { bound: [council.committee.slug], form: { number } }
    },
  },
  'app/committees/[slug]/actions.ts#settleListAction': {
    prepare: async ({ council, commitment }: Table) => {
      const number = await commitment('settlement_proposed')
      await db().commitment.update({ where: { number }, data: { committeeId: council.committee.id } })
      return { form: { committee: council.committee.slug, meetingDate, numbers: number } }
    },
  },
} as const satisfies Record<string, Case>
