import en from '@/messages/en/away.json'
import nl from '@/messages/nl/away.json'

/** After so many seconds a program may ask again; people are not told to wait for that. */
export const RETRY_AFTER = '10'

const STYLE = `:root{color-scheme:light dark;--paper:#fbfaf8;--ink:#1b1b19;--muted:#5c5a54;--rule:#dfdcd5;--accent:#0c5a49}
@media (prefers-color-scheme:dark){:root{--paper:#161715;--ink:#ebeae5;--muted:#a9a69d;--rule:#353632;--accent:#7fc8b1}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:4rem 1rem}
h1,h2{margin:0;font-size:1.625rem;line-height:1.25}
h2{font-size:1.125rem}
section{margin-top:3rem;padding-top:1.5rem;border-top:1px solid var(--rule);color:var(--muted)}
a{display:inline-block;padding:.5rem 0;color:var(--accent);text-underline-offset:.2em}`

/** Why nothing is read now: the database does not answer, or too many ask at once. */
type Hindrance = 'away' | 'busy'

type Page = { why: Hindrance | 'fault'; method: string; nonce: string }
type Asked = Page & { why: Hindrance; program: boolean }

function said(words: typeof nl, { why, method }: Page, heading: 'h1' | 'h2'): string {
  const { title, text } = words[why]
  const sent = method !== 'GET' && method !== 'HEAD'
  const next = sent ? words.form : `<a href="">${words.again}</a>`
  return `<${heading}>${title}</${heading}><p>${text}</p><p>${next}</p>`
}

/** In both languages: which one a reader chose is not worth a question that cannot be asked now. */
export const wordsPage = (asked: Page) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${nl[asked.why].title}</title>
<meta name="viewport" content="width=device-width"><style nonce="${asked.nonce}">${STYLE}</style></head>
<body><main>${said(nl, asked, 'h1')}<section lang="en">${said(en, asked, 'h2')}</section></main></body></html>`

const problem = ({ why }: Asked) =>
  JSON.stringify({ type: 'about:blank', title: en[why].title, status: 503, detail: en[why].text })

/** What is answered while there is a hindrance: at once, in words, and with nothing that needs the database. */
export function awayAnswer(asked: Asked): Response {
  const type = asked.program ? 'application/problem+json' : 'text/html; charset=utf-8'
  const headers = { 'Content-Type': type, 'Retry-After': RETRY_AFTER, 'Cache-Control': 'no-store' }
  return new Response(asked.program ? problem(asked) : wordsPage(asked), { status: 503, headers })
}
