'use client'

import { useEffect, useState } from 'react'
import { Button } from './button'

type Props = {
  /** Id of the element whose text is copied. */
  of: string
  label: string
  done: string
}

/** Copies a text in one press; where the browser cannot, there is no button and the text can be selected. */
export function CopyButton({ of, label, done }: Props) {
  const [able, setAble] = useState(false)
  const [copied, setCopied] = useState(false)
  useEffect(() => setAble(navigator.clipboard !== undefined), [])
  if (!able) return null
  const copy = async () => {
    await navigator.clipboard.writeText(document.getElementById(of)?.textContent ?? '')
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
