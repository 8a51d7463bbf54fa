'use client'

import { useFormStatus } from 'react-dom'

/** Says that the letter is being read, for as long as that takes. */
export function ReadingProgress({ words, hint }: { words: string; hint: string }) {
  const { pending } = useFormStatus()
  return (
    <div aria-live="polite">
      {pending && (
        <div className="space-y-2 border-l-3 border-accent py-1 pl-4">
          <p className="font-medium">{words}</p>
          <progress aria-label={words} className="w-full max-w-72 accent-accent" />
          <p className="text-sm text-muted">{hint}</p>
        </div>
      )}
    </div>
  )
}
