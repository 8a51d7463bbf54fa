import { describe, expect, it } from 'vitest'
import { sanitiseSvg } from './sanitise-svg'

const wrap = (inside: string, on = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${on}>${inside}</svg>`
const cleaned = (inside: string, on?: string) => {
  const result = sanitiseSvg(wrap(inside, on))
  return result.ok ? result.svg : result.reason
}

describe('a drawing', () => {
  it('stays as it is', () => {
    const inside =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#f00"></stop></linearGradient></defs>' +
      '<g fill="url(#a)"><path d="M0 0h10"></path></g>'
    expect(cleaned(inside)).toBe(wrap(inside))
  })

  it('keeps its inline colours, as attributes', () => {
    expect(cleaned('<path style="fill:#00f; stroke : none;-x-y:1" d="M0 0"/>')).toBe(
      wrap('<path fill="#00f" stroke="none" d="M0 0"></path>'),
    )
  })
})

describe('what can run, load or lead away', () => {
  it.each([
    ['<script>alert(1)</script>', ''],
    ['<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>', ''],
    ['<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>', ''],
    ['<a href="https://elders.example"><path d="M0 0"/></a>', ''],
    ['<image href="https://elders.example/x.png"/>', ''],
    ['<use href="https://elders.example/x.svg#a"/>', ''],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', ''],
    ['<set attributeName="onload" to="alert(1)"/>', ''],
    ['<path onclick="alert(1)" d="M0 0"/>', '<path d="M0 0"></path>'],
    ['<path fill="url(https://elders.example/x)" d="M0 0"/>', '<path d="M0 0"></path>'],
    ['<path style="fill:url(//elders.example)" d="M0 0"/>', '<path d="M0 0"></path>'],
    ['<title>A &lt;b&gt; &amp; c</title>', '<title>A &lt;b> &amp; c</title>'],
    ['<!-- <script>alert(1)</script> -->', ''],
    ['<?xml-stylesheet href="https://elders.example"?>', ''],
  ])('%s is not copied', (inside, left) => {
    expect(cleaned(inside)).toBe(wrap(left))
  })

  it('goes for the drawing itself too', () => {
    expect(cleaned('', ' onload="alert(1)" xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="x"')).toBe(
      wrap(''),
    )
  })

  it.each([
    ['<html></html>', 'logo_broken'],
    ['<svg>', 'logo_broken'],
    ['', 'logo_broken'],
    ['<svg></svg>', 'logo_broken'],
    ['<!DOCTYPE svg [<!ENTITY a "x">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', 'logo_broken'],
    [wrap('<path/>'.repeat(6000)), 'logo_broken'],
    [wrap('<style>.a{fill:red}</style>'), 'logo_styled'],
    [wrap('<path class="a" d="M0 0"/>'), 'logo_styled'],
  ])('%s is refused', (text, reason) => {
    expect(sanitiseSvg(text)).toEqual({ ok: false, reason })
  })
})
