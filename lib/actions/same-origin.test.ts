import { describe, expect, it } from 'vitest'
import { Forbidden } from '../errors'
import { requireSameOrigin } from './same-origin'

const from = (origin: string | null) => {
  const headers = new Headers({ host: 'gestand.example:3000' })
  if (origin !== null) headers.set('origin', origin)
  return () => requireSameOrigin(headers)
}

describe('where a change may come from', () => {
  it('is a page of ours', () => {
    expect(from('http://gestand.example:3000')).not.toThrow()
  })

  it.each([
    null,
    'null',
    '',
    'http://elders.example',
    'http://gestand.example',
    'http://gestand.example:3001',
    'nonsense',
  ])('is not %s', (origin) => {
    expect(from(origin)).toThrow(Forbidden)
  })
})
