import type { FormAction } from '../documents/form-action'

/** What a reviewer may do to one candidate. The page hands its server actions down. */
export type CandidateActs = Record<'accept' | 'correct' | 'reject' | 'merge' | 'undo', FormAction>
