'use client'

import { useRouter } from 'next/navigation'
import { createElement, useEffect, useRef } from 'react'
import { linkFollowed } from '../ui/link-followed'

type Props = {
  tag: string
  attributes: Record<string, unknown>
  /** Drawn by `draw`, which escapes every word. */
  html: string
}

/** An element whose inside React does not know. Its links change the page in place, as those React draws do. */
export function StillHost({ tag, attributes, html }: Props) {
  const host = useRef<HTMLElement>(null)
  const router = useRouter()
  useEffect(() => {
    const shown = host.current
    const follow = (event: MouseEvent) => {
      const link = linkFollowed(event)
      if (!link) return
      event.preventDefault()
      router.push(link.href)
    }
    shown?.addEventListener('click', follow)
    return () => shown?.removeEventListener('click', follow)
  }, [router])
  return createElement(tag, { ...attributes, ref: host, dangerouslySetInnerHTML: { __html: html } })
}
