'use client'

import './globals.css'

/** When even the frame of the page fails, words and settings cannot be had: both languages, and no more. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nl">
      <body className="mx-auto max-w-form px-4 py-16">
        <h1 className="text-2xl">Er ging iets mis</h1>
        <p className="mt-3">
          De fout ligt bij ons en is vastgelegd. Probeer het over een paar minuten opnieuw.
        </p>
        <p lang="en" className="mt-6 text-muted">
          Something went wrong. The fault is ours and has been recorded. Please try again in a few minutes.
        </p>
        {error.digest && <p className="mt-6 text-sm text-muted">{error.digest}</p>}
      </body>
    </html>
  )
}
