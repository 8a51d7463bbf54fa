import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** For `npm run axe`: how many cells of the matrix were looked at, by state, theme and width. */
export default class CountCells implements Reporter {
  private readonly cells: string[] = []
  private broken = 0

  onTestEnd(test: TestCase, result: TestResult) {
    for (const { type, description } of result.annotations)
      if (type === 'cell' && description) this.cells.push(description)
    this.broken += result.errors.length
    for (const { message } of result.errors) console.log(`${test.title}\n${message}\n`)
  }

  onEnd({ status }: FullResult) {
    for (const at of [0, 1, 2]) {
      const counts = new Map<string, number>()
      for (const cell of this.cells) {
        const word = cell.split(' ')[at] as string
        counts.set(word, (counts.get(word) ?? 0) + 1)
      }
      console.log([...counts].map(([word, count]) => `${word} ${count}`).join(', '))
    }
    console.log(
      `${this.cells.length} cells, ${this.broken} of them or of what leads to them broken: ${status}`,
    )
  }
}
