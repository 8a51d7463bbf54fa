import fc from 'fast-check'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { draw, drawHost } from './draw'
import { Kept } from './kept'

/** React and we may write the attributes of a tag in another order. */
const inOrder = (html: string) =>
  html.replace(/<(\w+)((?: [a-zA-Z0-9-]+="[^"]*")+)/g, (_tag, name: string, attributes: string) => {
    const each = attributes.match(/ [a-zA-Z0-9-]+="[^"]*"/g) ?? []
    return `<${name}${each.sort().join('')}`
  })

const Shout = ({ children, loud }: { children?: ReactNode; loud?: boolean }) => (
  <strong data-loud={loud}>{children}!</strong>
)

const TREES: Record<string, ReactNode> = {
  'words with signs': `Wie's <jeugd> & "zorg"`,
  'a figure and nothing': [0, null, undefined, false, true, 'x'],
  'attributes that React spells otherwise': (
    <label htmlFor="a" className="b" tabIndex={-1}>
      <time dateTime="2026-01-31">31 januari</time>
    </label>
  ),
  'a picture': (
    <svg viewBox="0 0 16 16" aria-hidden="true" role="img">
      <line x1="0%" y2={4} strokeWidth={1.5} strokeDasharray="2 2" className="line" />
    </svg>
  ),
  'what is empty for React': <td className={undefined} hidden={false} aria-busy={false} data-late={true} />,
  flags: <input type="checkbox" name="n" value="T2026-0001" defaultChecked disabled />,
  'a field with a value': <input type="search" name="q" defaultValue={'a"b'} required />,
  'components in fragments': (
    <>
      <Shout loud>
        a{1}
        <br />
      </Shout>
      {[1, 2].map((key) => (
        <Shout key={key}>{key}</Shout>
      ))}
    </>
  ),
  'a list to choose from': (
    <select name="year" defaultValue="2025">
      <option value="">Alle</option>
      {['2025', '2026'].map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  ),
  'what is kept': <Kept facts={['tree']}>{() => <b>1</b>}</Kept>,
}

describe('draws what React would write', () => {
  test.each(Object.entries(TREES))('%s', (_name, tree) => {
    expect(inOrder(draw(tree))).toBe(inOrder(renderToStaticMarkup(tree)))
  })

  test('any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, name) => {
        const tree = (
          <p title={text} data-name={name}>
            {name}
            <i>{text}</i>
          </p>
        )
        expect(draw(tree)).toBe(renderToStaticMarkup(tree))
      }),
    )
  })

  test('a link of Next is an ordinary one', () => {
    const link = (
      <Link href="/commitments/T2026-0001" prefetch={false} className="lead">
        Brief
      </Link>
    )
    expect(draw(link)).toBe('<a href="/commitments/T2026-0001" class="lead">Brief</a>')
  })
})

describe('refuses what needs React, or could do more than stand there', () => {
  const Client = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') })
  const Late = (async () => 'later') as unknown as () => ReactNode
  const refused: Record<string, [ReactNode, RegExp]> = {
    handlers: [<button type="button" key="a" onClick={() => undefined} />, /onClick/],
    styles: [<p key="a" style={{ color: 'red' }} />, /style/],
    // biome-ignore lint/security/noDangerouslySetInnerHtml: that it is refused is what is tested
    'HTML from elsewhere': [<p key="a" dangerouslySetInnerHTML={{ __html: '<b>' }} />, /dangerouslySet/],
    'addresses that run': [
      <a key="a" href={'javascript'.concat(':alert(1)')}>
        x
      </a>,
      /leads to no page/,
    ],
    'addresses that hide it': [
      <a key="a" href={' java\nscript:alert(1)'}>
        x
      </a>,
      /leads to no page/,
    ],
    'components of the browser': [<Client key="a" />, /component/],
    'what is still awaited': [<Late key="a" />, /neither words nor an element/],
    'fields of many lines': [<textarea key="a" defaultValue="x" />, /textarea/],
  }
  test.each(Object.entries(refused))('%s', (_name, [node, words]) => {
    expect(() => draw(node)).toThrow(words)
  })
})

test('gives the outermost element apart from what it holds', () => {
  const { tag, props, html } = drawHost(<Shout loud>a&b</Shout>)
  expect({ tag, loud: props['data-loud'], html }).toEqual({ tag: 'strong', loud: true, html: 'a&amp;b!' })
})
