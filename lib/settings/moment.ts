import { today } from '../clock'
import type { Moment } from '../commitments/facets'
import type { CouncilSettings } from './queries'

/** The day it is, and how far ahead counts as soon: what every standing is told by. */
export function momentOf({ dueSoonDays }: Pick<CouncilSettings, 'dueSoonDays'>): Moment {
  return { today: today(), soonDays: dueSoonDays }
}
