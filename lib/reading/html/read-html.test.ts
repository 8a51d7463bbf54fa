import { describe, expect, it } from 'vitest'
import { boldWords } from '../testing/bold-words'
import { refusalOf } from '../testing/refusal'
import { readHtml, readMarkup } from './read-html'

describe('readMarkup', () => {
  it('leaves scripts, styles and hidden parts out', () => {
    const { text } = readMarkup(
      '<script>alert("a<b")</script><style>p{}</style><p>zichtbaar</p><div style="display: none">niet</div><p hidden>ook niet</p>',
    )
    expect(text).toBe('zichtbaar')
  })

  it('makes lines of blocks and spaces of line ends in the source', () => {
    expect(readMarkup('<div>een\n  twee<br>drie</div><p>vier').text).toBe('een twee\ndrie\n\nvier')
  })

  it('keeps line ends of preformatted text', () => {
    expect(readMarkup('<pre>een\ntwee</pre>').text).toBe('een\ntwee')
  })

  it('writes lists with bullets and numbers', () => {
    const { text } = readMarkup(
      '<ul><li>een<li><p>twee</p></ul><ol start="3"><li>drie</li><li>vier</li></ol>',
    )
    expect(text).toBe('- een\n- twee\n\n3. drie\n\n4. vier')
  })

  it('knows bold from elements and from style', () => {
    const read = readMarkup(
      '<h2>kop <span style="font-weight:normal">gewoon</span></h2><p>tekst <b>vet</b> <span style="font-weight: 700">ook</span></p>',
    )
    expect(boldWords(read)).toEqual(['kop', 'vet ook'])
  })

  it('reads tables, also ones that are never closed', () => {
    expect(readMarkup('<table><tr><td>wijk<td>aantal<tr><td>Noord<td>12').text).toBe('wijk aantal\nNoord 12')
  })

  it('has the title beside the text', () => {
    expect(readMarkup('<title>Brief &amp; bijlage</title><p>tekst')).toMatchObject({
      title: 'Brief & bijlage',
      text: 'tekst',
    })
  })

  it('refuses pages without words and pages nested without end', async () => {
    expect(await refusalOf(() => readMarkup('<script>1</script>'))).toBe('no_text')
    expect(await refusalOf(() => readMarkup('<b>'.repeat(100_000)))).toBe('corrupt')
  })
})

describe('readHtml', () => {
  it('takes the charset from the page', () => {
    const bytes = Buffer.from('<meta charset="iso-8859-1"><p>co\xebfficient</p>', 'latin1')
    expect(readHtml(new Uint8Array(bytes)).text).toBe('coëfficient')
  })
})
