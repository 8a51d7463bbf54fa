import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files of one long test, or of many: begun last, they would keep one worker busy while the others have nothing left. */
const LONG = /(?:rights|upgrade|faults|kills)\.db\.test\.ts$/

/** The usual order, with the long ones first. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
