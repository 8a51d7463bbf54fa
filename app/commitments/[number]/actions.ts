'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { assignCommitment } from '@/lib/commitments/assign-commitment'
import { undoable } from '@/lib/commitments/bulk'
import { closeCommitment } from '@/lib/commitments/close-commitment'
import { decideExtension } from '@/lib/commitments/decide-extension'
import { extendCommitment } from '@/lib/commitments/extend-commitment'
import { holdCommitment } from '@/lib/commitments/hold-commitment'
import { proposeSettlement } from '@/lib/commitments/propose-settlement'
import { publishCommitment } from '@/lib/commitments/publish-commitment'
import { reopenCommitment } from '@/lib/commitments/reopen-commitment'
import { reportProgress } from '@/lib/commitments/report-progress'
import { requestExtension } from '@/lib/commitments/request-extension'
import { resumeCommitment } from '@/lib/commitments/resume-commitment'
import { returnCommitment } from '@/lib/commitments/return-commitment'
import * as schema from '@/lib/commitments/schema'
import { setDepartment } from '@/lib/commitments/set-department'
import { settleCommitment } from '@/lib/commitments/settle-commitment'
import { settlePartly } from '@/lib/commitments/settle-partly'
import { startCommitment } from '@/lib/commitments/start-commitment'
import { withdrawCommitment } from '@/lib/commitments/withdraw-commitment'
import { relateCommitments } from '@/lib/relations/relate-commitments'
import { relateInput, unrelateInput } from '@/lib/relations/schema'
import { unrelateCommitments } from '@/lib/relations/unrelate-commitments'
import { sayOnSettlement } from '@/lib/say/say-on-settlement'
import { sayInput } from '@/lib/say/schema'
import { doneAt } from './done-at'

export async function startAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: schema.startInput, verb: startCommitment, next: doneAt('start') })
}

export async function progressAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.progressInput,
    verb: reportProgress,
    next: doneAt('progress'),
  })
}

export async function proposeSettlementAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.settlementProposalInput,
    verb: proposeSettlement,
    next: doneAt('propose_settlement'),
  })
}

export async function settleAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.settleInput,
    verb: settleCommitment,
    next: doneAt('settle'),
  })
}

export async function settlePartlyAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.settlePartlyInput,
    verb: settlePartly,
    next: doneAt('settle_partly'),
  })
}

export async function returnAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.returnInput,
    verb: returnCommitment,
    next: doneAt('return'),
  })
}

export async function extendAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.extensionInput,
    verb: extendCommitment,
    next: doneAt('extend'),
  })
}

export async function requestExtensionAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.extensionRequestInput,
    verb: requestExtension,
    next: doneAt('request_extension'),
  })
}

export async function decideExtensionAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.extensionDecisionInput,
    verb: decideExtension,
    next: doneAt('decide_extension'),
  })
}

export async function holdAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: schema.holdInput, verb: holdCommitment, next: doneAt('hold') })
}

export async function resumeAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.resumeInput,
    verb: resumeCommitment,
    next: doneAt('resume'),
  })
}

export async function closeAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: schema.closeInput, verb: closeCommitment, next: doneAt('close') })
}

export async function reopenAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.reopenInput,
    verb: reopenCommitment,
    next: doneAt('reopen'),
  })
}

export async function publishAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.publishInput,
    verb: undoable('publish', publishCommitment),
    next: doneAt('publish'),
  })
}

export async function withdrawAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.publishInput,
    verb: withdrawCommitment,
    next: doneAt('withdraw'),
  })
}

export async function assignAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.assignInput,
    verb: undoable('assign', assignCommitment),
    next: doneAt('assign'),
  })
}

export async function sayAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: sayInput, verb: sayOnSettlement, next: doneAt('say') })
}

export async function relateAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: relateInput, verb: relateCommitments, next: doneAt('relate') })
}

export async function unrelateAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: unrelateInput,
    verb: unrelateCommitments,
    next: doneAt('unrelate'),
  })
}

export async function setDepartmentAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.departmentInput,
    verb: undoable('set_department', setDepartment),
    next: doneAt('set_department'),
  })
}
