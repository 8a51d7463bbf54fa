/** The name in type, behind its mark: the tick of a promise made, and the band of days in which it is due. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-semibold tracking-tight text-ink">
      <svg className="h-5 w-6" viewBox="0 0 24 20" aria-hidden="true">
        <path d="M2 10h9" stroke="currentColor" strokeWidth="1.5" />
        <path d="M2 2v16" stroke="currentColor" strokeWidth="2.5" />
        <rect x="9" y="5.5" width="15" height="9" className="fill-accent" />
      </svg>
      Gestand
    </span>
  )
}
