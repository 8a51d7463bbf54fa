/** First thing the Tab key reaches: past the menu, to what the page says. */
export function SkipLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded focus:bg-ink focus:px-3 focus:py-2 focus:text-paper"
    >
      {children}
    </a>
  )
}
