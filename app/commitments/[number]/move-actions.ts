import type { MoveAction } from '@/components/commitments/move-form'
import type { MoveName } from '@/components/commitments/offered-moves'
import {
  assignAction,
  closeAction,
  decideExtensionAction,
  extendAction,
  holdAction,
  progressAction,
  proposeSettlementAction,
  publishAction,
  reopenAction,
  requestExtensionAction,
  resumeAction,
  returnAction,
  setDepartmentAction,
  settleAction,
  settlePartlyAction,
  startAction,
  withdrawAction,
} from './actions'

/** Which server action makes which move. */
export const MOVE_ACTIONS: Record<MoveName, MoveAction> = {
  start: startAction,
  progress: progressAction,
  propose_settlement: proposeSettlementAction,
  settle: settleAction,
  settle_partly: settlePartlyAction,
  return: returnAction,
  extend: extendAction,
  request_extension: requestExtensionAction,
  decide_extension: decideExtensionAction,
  hold: holdAction,
  resume: resumeAction,
  close: closeAction,
  reopen: reopenAction,
  publish: publishAction,
  withdraw: withdrawAction,
  assign: assignAction,
  set_department: setDepartmentAction,
}
