'use client'

import { useEffect, useState } from 'react'
import { Button } from './button'

type Props = {
  /** Id of the element whose text is copied. */
  of: string
  /** The same as HTML, for programs that take rich text. */
  html?: string
  label: string
  done: string
}

/** Both kinds at once where the browser can: whoever pastes gets what their program takes. */
async function write(text: string, html: string | undefined) {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  const as = (type: string, words: string) => new Blob([words], { type })
  const both = { 'text/plain': as('text/plain', text), 'text/html': as('text/html', html) }
  await navigator.clipboard.write([new ClipboardItem(both)])
}

/** Copies a text in one press; where the browser cannot, there is no button and the text can be selected. */
export function CopyButton({ of, html, label, done }: Props) {
  const [able, setAble] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setAble(navigator.clipboard !== undefined), [])
  if (!able) return null
  const copy = async () => {
    await write(document.getElementById(of)?.textContent ?? '', html)
    setCopied(true)
  }
  return (
    <p className="mb-3 flex items-center gap-3">
      <Button size="small" onClick={copy}>
        {label}
      </Button>
      <span role="status" className="text-sm text-muted">
        {copied && done}
      </span>
    </p>
  )
}
