'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { PaletteField } from './palette-field'
import { PaletteList } from './palette-list'
import { useAnswers } from './use-answers'

const LIST = 'palette-list'

/** Over the page: type, choose with the arrows, go with Enter. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shell.go')
  const router = useRouter()
  const box = useRef<HTMLDialogElement>(null)
  const [question, setQuestion] = useState('')
  const [chosen, setChosen] = useState(0)
  const { answers, failed, question: answered } = useAnswers(question)
  useEffect(() => box.current?.showModal(), [])
  const go = (href: string | undefined) => {
    if (!href) return
    box.current?.close()
    router.push(href)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    // What is shown may be of an earlier word; the page answers the one that was typed.
    go(answered === question ? answers[chosen]?.href : `/go?${new URLSearchParams({ q: question })}`)
  }
  const onAsk = (words: string) => {
    setQuestion(words)
    setChosen(0)
  }
  const field = { question, chosen, onAsk, onChoose: setChosen }
  return (
    <dialog ref={box} onClose={onClose} closedby="any" aria-label={t('title')} className="palette">
      <form onSubmit={onSubmit}>
        <PaletteField {...field} label={t('label')} list={LIST} count={answers.length} />
      </form>
      <PaletteList id={LIST} label={t('title')} answers={answers} chosen={chosen} onChoose={go} />
      <p role="status" className={answers.length > 0 ? 'sr-only' : 'px-4 py-3 text-sm text-muted'}>
        {failed ? t('failed') : answered !== null && t('found', { count: answers.length })}
      </p>
    </dialog>
  )
}
