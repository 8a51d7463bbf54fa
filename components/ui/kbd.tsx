/** A key to press. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className="inline-block min-w-5 rounded border border-edge px-1 text-center font-sans text-xs">
      {children}
    </kbd>
  )
}
