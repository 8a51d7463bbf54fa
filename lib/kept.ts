/**
 * The same pure function, with its answers kept: for what is asked of the same few texts again and again. When `most`
 * answers are kept it begins anew, so that nobody fills the memory with texts of their own.
 */
export function kept<T>(find: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    if (known.size >= most) known.clear()
    known.set(text, found)
    return found
  }
}
