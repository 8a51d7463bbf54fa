import { ReadingError } from '../reading-error'

/** The code with which reading was refused, or the text that came out instead. */
export async function refusalOf(reading: () => unknown): Promise<string> {
  try {
    const read = await reading()
    return `read: ${JSON.stringify(read).slice(0, 200)}`
  } catch (error) {
    return error instanceof ReadingError ? error.code : `fault: ${error}`
  }
}
