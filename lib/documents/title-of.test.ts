import { expect, it } from 'vitest'
import { titleOf } from './title-of'

const NOTHING = { subjects: [], committee: null, meetingDate: null, date: null }
const BESIDE = { carried: null, today: '2026-11-24' }

it('takes the subjects, else the title of the file', () => {
  const facts = { ...NOTHING, subjects: ['Jeugdhulp', 'Wonen'] }
  expect(titleOf('answers', facts, { ...BESIDE, carried: 'Brief.docx' })).toBe('Jeugdhulp; Wonen')
  expect(titleOf('letter', NOTHING, { ...BESIDE, carried: ' Warmteprogramma ' })).toBe('Warmteprogramma')
})

it('else says what it is, for whom and of when', () => {
  const facts = { ...NOTHING, committee: 'SWJ', meetingDate: '2026-03-03', date: '2026-03-01' }
  expect(titleOf('answers', facts, BESIDE)).toBe('Beantwoording vragen SWJ, 3 maart 2026')
  expect(titleOf('minutes', NOTHING, BESIDE)).toBe('Verslag, 24 november 2026')
})
