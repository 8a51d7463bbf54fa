'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY = 3000 // milliseconds; a question costs the server one sum over one index

type Props = {
  /** Answers with the stamp of the review as it is now. */
  address: string
  /** Stamp of the review as this page shows it. */
  stamp: string
}

/** Looks whether a colleague decided something meanwhile, and brings the page up to date; what is being typed stays. */
export function ReviewWatch({ address, stamp }: Props) {
  const router = useRouter()
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await fetch(address).catch(() => null) // away from the network: the next look tells
      if (answer?.ok && (await answer.text()) !== stamp) router.refresh()
    }
    const timer = setInterval(look, EVERY)
    return () => clearInterval(timer)
  }, [address, stamp, router])
  return null
}
