import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GROUNDS } from '@/lib/house-style/accents'
import { contrast as ratio } from '@/lib/house-style/contrast'

type Palette = Record<string, string>

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

function paletteFrom(block: string | undefined): Palette {
  const rows = [...(block ?? '').matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)]
  return Object.fromEntries(rows.map(([, name = '', colour = '']) => [name, colour]))
}

const light = paletteFrom(css.match(/^:root \{[^}]*\}/m)?.[0])
const dark = paletteFrom(css.match(/prefers-color-scheme: dark\) \{\s*:root \{[^}]*\}/)?.[0])

const contrast = (palette: Palette, front: string, back: string): number =>
  ratio(palette[front] ?? 'missing', palette[back] ?? 'missing')

/** Which colours carry words on which grounds. */
const WORDS = {
  ink: ['paper', 'surface', 'sunken', 'accent-wash', 'late-wash', 'soon-wash'],
  muted: ['paper', 'surface', 'sunken', 'accent-wash'],
  accent: ['paper', 'surface', 'sunken', 'accent-wash', 'soon-wash'],
  late: ['paper', 'surface', 'sunken', 'late-wash'],
  soon: ['paper', 'surface', 'sunken', 'soon-wash'],
  'on-accent': ['accent'],
  paper: ['ink', 'late'],
}
const pairs = Object.entries(WORDS).flatMap(([front, grounds]) =>
  grounds.map((back) => [front, back] as const),
)

test('the measure itself: black on white is 21, grey #777777 on white is 4.48', () => {
  const palette = { black: '#000000', white: '#ffffff', grey: '#777777' }
  expect(contrast(palette, 'black', 'white')).toBeCloseTo(21, 5)
  expect(contrast(palette, 'grey', 'white')).toBeCloseTo(4.48, 2)
})

test('a municipality’s own accent is measured on these very grounds', () => {
  expect(light).toMatchObject(GROUNDS.light)
  expect(dark).toMatchObject(GROUNDS.dark)
})

test('light and dark name the same colours', () => {
  expect(Object.keys(light)).toHaveLength(14)
  expect(Object.keys(dark)).toEqual(Object.keys(light))
})

test.each(pairs)('%s can be read on %s, by day and by night', (front, back) => {
  expect(contrast(light, front, back)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(dark, front, back)).toBeGreaterThanOrEqual(4.5)
})

test.each(['paper', 'surface'])('the edge of a field can be seen on %s', (back) => {
  expect(contrast(light, 'edge', back)).toBeGreaterThanOrEqual(3)
  expect(contrast(dark, 'edge', back)).toBeGreaterThanOrEqual(3)
})
