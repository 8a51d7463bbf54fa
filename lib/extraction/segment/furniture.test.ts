import { describe, expect, it } from 'vitest'
import { splitSentences } from '../sentences'
import { findFurniture, trimFurniture } from './furniture'
import { splitLines } from './lines'
import { sheetOf } from './sheet'

const found = (text: string) => {
  const furniture = findFurniture(text, splitLines(sheetOf(text)))
  return [...furniture]
    .sort((one, other) => one - other)
    .map((start) => text.slice(start).split('\n')[0]!.trim())
}

const PAGED = `Er zijn in Oost veel winkels die al lang

Gemeente Veenendam
Pagina 1 van 3
leeg staan. De raad ontvangt

Gemeente Veenendam
Pagina 2 van 3
Een overzicht volgt in mei.
Gemeente Veenendam
Pagina 3 van 3
`

describe('findFurniture', () => {
  it('finds page numbers and the head that runs beside them', () => {
    expect(found(PAGED)).toEqual([1, 2, 3].flatMap((page) => ['Gemeente Veenendam', `Pagina ${page} van 3`]))
  })

  it('finds bare numbers that count up, and no others', () => {
    expect(found('Tekst die\n\n1\n\ndoorgaat en\n\n2\n\nverder gaat.')).toEqual(['1', '2'])
    expect(found('Tekst die\n\n12\n\ndoorgaat en\n\n40\n\nverder gaat.')).toEqual([])
  })

  it('leaves a sentence that happens to stand beside page numbers', () => {
    expect(found('Zie vraag 3.\n- 1 -\n\nZie vraag 3.\n- 2 -\n')).toEqual(['- 1 -', '- 2 -'])
  })
})

describe('furniture in sentences and at the ends of spans', () => {
  const furniture = findFurniture(PAGED, splitLines(sheetOf(PAGED)))

  it('does not end a sentence and is none itself', () => {
    const said = splitSentences(PAGED, 0, PAGED.length, furniture).map(({ start, end }) =>
      PAGED.slice(start, end).replace(/\s+/g, ' '),
    )
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/^Er zijn in Oost .* leeg staan\.$/)
    expect(said[1]).toMatch(/^De raad ontvangt .* Een overzicht volgt in mei\.$/)
  })

  it('is trimmed from both ends', () => {
    const start = PAGED.indexOf('Gemeente')
    expect(PAGED.slice(start, trimFurniture(PAGED, { start, end: PAGED.length }, furniture).end)).toMatch(
      /mei\.$/,
    )
    const { start: from } = trimFurniture(PAGED, { start, end: PAGED.length }, furniture)
    expect(PAGED.slice(from)).toMatch(/^leeg staan/)
  })
})
