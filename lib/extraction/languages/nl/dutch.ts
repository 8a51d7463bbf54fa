import { detectCandidates } from '../../detect'
import type { LanguagePack } from '../../language'
import { mergeCandidates } from '../../merge'
import { markRepeats } from '../../repeats'
import { segment } from '../../segment'
import { splitSentences } from '../../sentences'
import { DEFAULT_CALENDAR } from './default-calendar'

export const DUTCH: LanguagePack = {
  defaultCalendar: DEFAULT_CALENDAR,
  segment,
  splitSentences,
  detectCandidates,
  mergeCandidates,
  markRepeats,
}
