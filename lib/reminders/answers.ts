/** What a holder can answer of a promise. */
export const REMINDER_ANSWERS = ['done', 'new_window', 'nothing'] as const
export type ReminderAnswer = (typeof REMINDER_ANSWERS)[number]

export const REMINDER_LISTS = ['late', 'due'] as const
