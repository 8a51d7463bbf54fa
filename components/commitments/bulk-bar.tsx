'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { buttonStyle } from '../ui/button-style'
import { CONTROL } from '../ui/control-style'

type Props = {
  acts: { value: string; label: string }[]
  words: Record<'chosen' | 'all' | 'none' | 'act' | 'go', string>
  /** Address that chooses everything on this page, for browsers without JavaScript. */
  everything: string
  /** Chooses all that the view holds, where that is more than this page. */
  whole: { href: string; label: string } | false
}

const boxesOf = (form: HTMLFormElement | null | undefined) => [
  ...(form?.querySelectorAll<HTMLInputElement>('input[type=checkbox][name=n]') ?? []),
]

/** Stays at the foot of the screen: how many are chosen, and what to do with them. Without JavaScript it cannot count. */
export function BulkBar({ acts, words, everything, whole }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState<{ chosen: number; all: number } | null>(null)
  const formOf = () => bar.current?.closest('form')
  useEffect(() => {
    const form = bar.current?.closest('form')
    const recount = () => {
      const boxes = boxesOf(form)
      setCount({ chosen: boxes.filter((box) => box.checked).length, all: boxes.length })
    }
    recount()
    form?.addEventListener('change', recount)
    window.addEventListener('pageshow', recount) // coming back, the browser ticks what was ticked
    return () => {
      form?.removeEventListener('change', recount)
      window.removeEventListener('pageshow', recount)
    }
  }, [])
  const full = count !== null && count.chosen === count.all
  const toggle = () => {
    for (const box of boxesOf(formOf())) box.checked = !full
    setCount(count && { ...count, chosen: full ? 0 : count.all })
  }
  return (
    <div ref={bar} className="bulk-bar">
      <p role="status" className="font-medium tabular-nums">
        {count && `${count.chosen} ${words.chosen}`}
      </p>
      {count ? (
        <Button size="small" onClick={toggle}>
          {full ? words.none : words.all}
        </Button>
      ) : (
        <a href={everything} className={buttonStyle('secondary', 'small')}>
          {words.all}
        </a>
      )}
      {whole && (
        <a href={whole.href} className={buttonStyle('quiet', 'small')}>
          {whole.label}
        </a>
      )}
      <span className="flex gap-2 sm:ml-auto">
        <select name="act" aria-label={words.act} className={`${CONTROL} max-w-56 px-2`}>
          {acts.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Button type="submit" variant="primary">
          {words.go}
        </Button>
      </span>
    </div>
  )
}
