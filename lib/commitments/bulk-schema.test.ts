import { describe, expect, it } from 'vitest'
import { BULK_LIMIT, bulkInput, bulkItemField } from './bulk-schema'

const ticked = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [bulkItemField(`T2026-${String(i + 1).padStart(4, '0')}`), '1']),
  )
const problems = (input: object) =>
  bulkInput.safeParse(input).error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)

describe('what the form of an act on several sends', () => {
  it('is every ticked box with the version that was shown', () => {
    const input = { act: 'publish', view: 'standing=overdue', 'item_T2026-0007': '3', other: 'x' }
    expect(bulkInput.parse(input)).toEqual({
      act: 'publish',
      view: 'standing=overdue',
      items: [{ number: 'T2026-0007', version: 3 }],
    })
  })

  it.each([
    [{ act: 'publish' }, ['items: nothing_chosen']],
    [{ act: 'publish', ...ticked(BULK_LIMIT + 1) }, ['items: too_many_chosen']],
    [{ act: 'burn', ...ticked(1) }, ['act: stale_form']],
    [{ act: 'publish', item_elders: '1' }, ['items: unknown_number']],
    [{ act: 'publish', 'item_T2026-0001': 'x' }, ['items: stale_form']],
    [{ act: 'assign', assigneeId: '', ...ticked(1) }, ['assigneeId: assignee_missing']],
    [{ act: 'set_department', departmentId: '', ...ticked(1) }, ['departmentId: department_missing']],
    [{ act: 'extend', reason: 'r', latest: '', ...ticked(1) }, ['latest: new_window_missing']],
    [{ act: 'propose_settlement', ...ticked(1) }, ['documentNumber: evidence_missing']],
  ])('%# is refused in words', (input, expected) => {
    expect(problems(input)).toEqual(expected)
  })

  it('takes two hundred, and "none" for no department', () => {
    expect(problems({ act: 'publish', ...ticked(BULK_LIMIT) })).toBeUndefined()
    const none = bulkInput.parse({ act: 'set_department', departmentId: 'none', ...ticked(1) })
    expect(none).toMatchObject({ departmentId: null })
  })
})
