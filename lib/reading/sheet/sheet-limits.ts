/** What one sheet may hold: more than any council's list, less than a worker's memory. */
export const SHEET_LIMITS = { rows: 20_000, columns: 60, cellLength: 32_767 } as const
