'use client'

import { useEffect, useState } from 'react'
import { Button } from '../ui/button'
import { passageOf } from './passage-of'

type Props = {
  /** Id of the element that holds the source's text, and of the section with the form. */
  source: string
  form: string
  label: string
  /** Name of the field that takes the words, and of the one to type in next. */
  field: string
  next: string
  /** Put below what stands there, instead of in its place. */
  add?: boolean
}

/** What is selected inside an element, without the page numbers and links that are not the document's own words. */
function selectedIn(source: HTMLElement | null): string {
  const selection = document.getSelection()
  if (!source || !selection || selection.isCollapsed || selection.rangeCount === 0) return ''
  const range = selection.getRangeAt(0)
  return source.contains(range.commonAncestorContainer) ? passageOf(range.cloneContents()) : ''
}

/** Follows the reader's selection in the source. */
function useSelected(source: string): string {
  const [selected, setSelected] = useState('')
  useEffect(() => {
    const follow = () => setSelected(selectedIn(document.getElementById(source)))
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [source])
  return selected
}

/** Appears while words of the source are selected, and puts them in a field of the form. */
export function TakeSelection({ source, form, label, field, next, add = false }: Props) {
  const selected = useSelected(source)
  if (selected === '') return null
  function take() {
    const section = document.getElementById(form)
    const taker = section?.querySelector<HTMLTextAreaElement>(`textarea[name=${field}]`)
    if (!section || !taker) return
    const stood = add ? taker.value.trimEnd() : ''
    taker.value = stood === '' ? selected : `${stood}\n${selected.replace(/\s+/g, ' ')}`
    section.scrollIntoView({ block: 'start' })
    section.querySelector<HTMLElement>(`[name=${next}]`)?.focus({ preventScroll: true })
  }
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-6 z-10 flex justify-center lg:right-1/2">
      {/* A press would drop the selection before it can be taken. */}
      <Button
        variant="primary"
        className="pointer-events-auto"
        onMouseDown={(event) => event.preventDefault()}
        onClick={take}
      >
        {label}
      </Button>
    </div>
  )
}
