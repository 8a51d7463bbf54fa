import { expect, it } from 'vitest'
import { stretchesOf } from './marks'

it('tells hits from the text around them', () => {
  expect(stretchesOf('de \u0002raad\u0003 en de \u0002raadsleden\u0003')).toEqual([
    { text: 'de ', hit: false },
    { text: 'raad', hit: true },
    { text: ' en de ', hit: false },
    { text: 'raadsleden', hit: true },
  ])
  expect(stretchesOf('zonder treffer')).toEqual([{ text: 'zonder treffer', hit: false }])
  expect(stretchesOf('')).toEqual([])
})
