'use client'

import { useLocale } from 'next-intl'
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { formatBytes } from '@/lib/format'
import { classNames } from '../ui/class-names'
import { troubleWith } from './accepted-files'

type Words = { drop: string; chosen: string; too_large: string; wrong_type: string }
type Props = {
  /** Sentences with `{name}` and `{size}` in them; this part runs in the browser. */
  words: Words
  /** Largest file, in bytes. */
  largest: number
  /** The file field itself, which works without any of this. */
  children: ReactNode
}

function put(input: HTMLInputElement, file: File) {
  const transfer = new DataTransfer()
  transfer.items.add(file)
  input.files = transfer.files
}

/** Keeps the file through a failed try, and does not send what is too large anyway. @returns what ends it */
function guard(form: HTMLFormElement, field: HTMLInputElement, file: File, largest: number) {
  // React empties a form after its action; the reset itself comes after this event.
  const keep = () => setTimeout(() => field.files?.length === 0 && put(field, file))
  const hold = (event: SubmitEvent) => {
    if (troubleWith(file, largest) !== 'too_large') return
    event.preventDefault()
    field.focus()
  }
  form.addEventListener('reset', keep)
  form.addEventListener('submit', hold)
  return () => {
    form.removeEventListener('reset', keep)
    form.removeEventListener('submit', hold)
  }
}

/**
 * Makes a file field a place to drop on, says at once what the server would refuse, and keeps the chosen file when a
 * failed try empties the form.
 */
export function FileDrop({ words, largest, children }: Props) {
  const area = useRef<HTMLDivElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [over, setOver] = useState(false)
  const input = () => area.current?.querySelector<HTMLInputElement>('input[type=file]') ?? null

  useEffect(() => {
    const field = area.current?.querySelector<HTMLInputElement>('input[type=file]')
    const form = field?.form
    if (!field || !form || !file) return
    return guard(form, field, file, largest)
  }, [file, largest])

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    const field = input()
    if (!dropped || !field) return
    put(field, dropped)
    setFile(dropped)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
    <div
      ref={area}
      onChange={() => setFile(input()?.files?.[0] ?? null)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        'border border-dashed p-4',
        over ? 'border-accent bg-accent-wash' : 'border-edge',
      )}
    >
      {children}
      <Chosen file={file} words={words} largest={largest} />
    </div>
  )
}

function Chosen({ file, words, largest }: { file: File | null; words: Words; largest: number }) {
  const language = useLocale()
  const trouble = file && troubleWith(file, largest)
  const say = (sentence: string) =>
    sentence.replace('{name}', file?.name ?? '').replace('{size}', formatBytes(file?.size ?? 0, language))
  return (
    <p
      role="status"
      className={classNames('mt-2 text-sm break-words', trouble ? 'font-medium text-late' : 'text-muted')}
    >
      {say(trouble ? words[trouble] : file ? words.chosen : words.drop)}
    </p>
  )
}
