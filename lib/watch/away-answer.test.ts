import { describe, expect, it } from 'vitest'
import en from '../../messages/en/away.json'
import nl from '../../messages/nl/away.json'
import { awayAnswer } from './away-answer'

const asked = { why: 'away', method: 'GET', nonce: 'abc', program: false } as const

describe('while nothing can be read', () => {
  it('readers are told so in both languages, and how to come back', async () => {
    const answer = awayAnswer(asked)
    const page = await answer.text()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
    for (const words of [nl.away.title, en.away.title, nl.again, en.again]) expect(page).toContain(words)
    expect(page).toContain('<style nonce="abc">')
    expect(page).not.toContain(nl.form)
  })

  it('whoever sent a form is told that it was not stored', async () => {
    const page = await awayAnswer({ ...asked, why: 'busy', method: 'POST' }).text()
    for (const words of [nl.busy.title, en.busy.title, nl.form, en.form]) expect(page).toContain(words)
    expect(page).not.toContain('<a ')
  })

  it('a program is told as a program', async () => {
    const answer = awayAnswer({ ...asked, program: true })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ status: 503, title: en.away.title })
  })
})
