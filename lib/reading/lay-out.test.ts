import { describe, expect, it } from 'vitest'
import { layOut } from './lay-out'
import { boldWords } from './testing/bold-words'

const plain = (text: string) => ({ text, bold: false })
const bold = (text: string) => ({ text, bold: true })

describe('layOut', () => {
  it('parts blocks by a blank line, tight ones and list items by a line end', () => {
    const { text } = layOut([
      { runs: [plain('Kop')] },
      { runs: [plain('regel een')] },
      { runs: [plain('regel twee')], tight: true },
      { runs: [plain('- a')], item: true },
      { runs: [plain('- b')], item: true },
      { runs: [plain('slot')] },
    ])
    expect(text).toBe('Kop\n\nregel een\nregel twee\n\n- a\n- b\n\nslot')
  })

  it('collapses white space over the borders of runs and leaves empty blocks out', () => {
    const { text } = layOut([
      { runs: [plain(' een '), bold(' twee\t'), plain('\u00a0drie \n vier ')] },
      { runs: [plain(' ')] },
    ])
    expect(text).toBe('een twee drie\nvier')
  })

  it('joins bold runs of one block and of lines under each other, but not of two paragraphs', () => {
    const read = layOut([
      { runs: [bold('Vraag 1: '), bold('waarom?')] },
      { runs: [bold('echt')], tight: true },
      { runs: [plain('antwoord met '), bold('nadruk'), plain(' erin')] },
      { runs: [bold('Vraag 2')] },
    ])
    expect(boldWords(read)).toEqual(['Vraag 1: waarom? echt', 'nadruk', 'Vraag 2'])
  })

  it('gives every page a start, also one without text', () => {
    const { text, pages } = layOut(
      [
        { runs: [plain('een')], page: 0 },
        { runs: [plain('drie')], page: 2 },
      ],
      4,
    )
    expect(pages).toEqual([0, 5, 5, text.length])
  })

  it('keeps out what cannot be stored or seen', () => {
    const { text } = layOut([{ runs: [plain('a\u0000b\u00adc\ud800d\u200be')] }])
    expect(text).toBe('a bc\ufffdde')
  })
})
