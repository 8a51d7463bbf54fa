'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type MouseEvent, type ReactNode, useId, useRef } from 'react'
import { Button } from './button'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'

type Props = {
  trigger: ReactNode
  title: ReactNode
  /** Page that does the same; readers without JavaScript go there. */
  href: string
  variant?: ButtonVariant
  size?: ButtonSize
  children: ReactNode
}

/** A question over the page. The trigger is a link to a page of its own and opens the dialog where it can. */
export function Dialog({ trigger, title, href, variant, size, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const t = useTranslations('ui')
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return // a new tab was asked for
    event.preventDefault()
    dialog.current?.showModal()
  }
  return (
    <>
      <Link href={href} onClick={open} aria-haspopup="dialog" className={buttonStyle(variant, size)}>
        {trigger}
      </Link>
      <dialog
        ref={dialog}
        aria-labelledby={heading}
        className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded border border-edge bg-paper p-6 text-ink backdrop:bg-[rgb(0_0_0/0.5)]"
      >
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={heading} className="text-lg">
            {title}
          </h2>
          <Button variant="quiet" size="small" onClick={() => dialog.current?.close()}>
            {t('close')}
          </Button>
        </div>
        {children}
      </dialog>
    </>
  )
}
