import type { Stretch } from '@/lib/commitments/marks'

/** Text with what was searched for marked in it. */
export function MarkedText({ stretches }: { stretches: Stretch[] }) {
  let at = 0
  return stretches.map(({ text, hit }) => {
    const key = at
    at += text.length
    return hit ? (
      <mark key={key} className="bg-accent-wash text-ink underline decoration-accent">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
