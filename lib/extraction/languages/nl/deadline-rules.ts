import type { DateLanguage } from '../../deadlines/values'
import { CLASSES } from './deadline-rules/classes'
import { COUNCIL_YEAR_RULES } from './deadline-rules/council-year'
import { DURATION_RULES } from './deadline-rules/durations'
import { EVERYDAY } from './deadline-rules/everyday'
import { HOLIDAY_RULES } from './deadline-rules/holidays'
import { HUNG_ON_EVENT_RULES } from './deadline-rules/hung-on-events'
import { JOIN_RULES } from './deadline-rules/joins'
import { NAMES, WORDS } from './deadline-rules/lexicon'
import { MODIFIER_RULES } from './deadline-rules/modifiers'
import { MONTH_AND_DAY_RULES } from './deadline-rules/month-and-day'
import { NUMERIC_RULES } from './deadline-rules/numeric-dates'
import { OPEN_ENDED_RULES } from './deadline-rules/open-ended'
import { PART_RULES } from './deadline-rules/parts'
import { RELATIVE_RULES } from './deadline-rules/relative'
import { SEASON_RULES } from './deadline-rules/seasons'
import { WEEKDAY_RULES } from './deadline-rules/weekdays'
import { WEEK_RULES } from './deadline-rules/weeks'
import { WORK_SEASON_RULES } from './deadline-rules/work-seasons'

/** Dutch due phrases. Where two rows read the same words, the earlier row wins. */
export const DUTCH_DATES: DateLanguage = {
  everyday: EVERYDAY,
  classes: CLASSES,
  words: WORDS,
  names: NAMES,
  numeric: NUMERIC_RULES,
  rules: [
    ...SEASON_RULES,
    ...WORK_SEASON_RULES,
    ...COUNCIL_YEAR_RULES,
    ...HOLIDAY_RULES,
    ...OPEN_ENDED_RULES,
    ...HUNG_ON_EVENT_RULES,
    ...MONTH_AND_DAY_RULES,
    ...PART_RULES,
    ...RELATIVE_RULES,
    ...WEEKDAY_RULES,
    ...WEEK_RULES,
    ...DURATION_RULES,
    ...JOIN_RULES,
    ...MODIFIER_RULES,
  ],
}
