/** Id of one answer in the palette; the field points to the chosen one. */
export const optionId = (at: number) => `palette-${at}`
