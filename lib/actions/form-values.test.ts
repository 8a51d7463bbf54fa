import { expect, it } from 'vitest'
import { formValues } from './form-values'

const form = (entries: [string, string | File][]) => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

it('drops signs that nobody types and the database cannot keep, and no others', () => {
  const { values, input } = formValues(form([['title', 'Brief\u0000 over\u0007\twachten\r\nen é 🚲']]))
  expect(input.title).toBe('Brief over\twachten\r\nen é 🚲')
  expect(values.title).toBe(input.title)
})

it('keeps a file as it is, but for such signs in its name', async () => {
  const odd = new File(['woorden'], 'brief\u0000\u0007.txt', { type: 'text/plain' })
  const plain = new File(['x'], 'brief.txt')
  const { input, values } = formValues(
    form([
      ['file', odd],
      ['other', plain],
    ]),
  )
  const file = input.file as File
  expect([file.name, file.type, await file.text()]).toEqual(['brief.txt', 'text/plain', 'woorden'])
  expect((input.other as File).name).toBe('brief.txt')
  expect(values).toEqual({})
})

it('shows no secret again and leaves out what React adds', () => {
  const { values, input } = formValues(
    form([
      ['password', 'geheim'],
      ['$ACTION_ID', 'x'],
      ['name', 'Griet'],
    ]),
  )
  expect(values).toEqual({ name: 'Griet' })
  expect(input).toEqual({ password: 'geheim', name: 'Griet' })
})
