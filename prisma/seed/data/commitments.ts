/** The demo council's register: sixty promises of about three years, in every state of the lifecycle. */
import type { IsoDate } from '../../../lib/extraction/types'
import { resolveCommitments } from './resolve'
import type { ResolvedCommitment } from './story'
import { CLIMATE } from './subjects/climate'
import { FINANCE } from './subjects/finance'
import { HOUSING } from './subjects/housing'
import { MOBILITY } from './subjects/mobility'
import { SAFETY } from './subjects/safety'
import { YOUTH } from './subjects/youth'

const SUBJECTS = [YOUTH, HOUSING, MOBILITY, CLIMATE, SAFETY, FINANCE]

/** Every commitment with its story as it stands on `today`, in the order they were made. */
export const commitmentsOn = (today: IsoDate): ResolvedCommitment[] => resolveCommitments(SUBJECTS, today)
