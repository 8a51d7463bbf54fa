'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY = 2000

/** Looks by itself how far it has come; without JavaScript there is the link. */
export function LookAgain({ word }: { word: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY)
    return () => clearInterval(timer)
  }, [router])
  return (
    <a href="?" className="text-sm">
      {word}
    </a>
  )
}
