/** A path of this site to go to next; anything that could name another host, or is no path, becomes `otherwise`. */
export function safePath(path: string | undefined, otherwise: string): string {
  if (!path?.startsWith('/') || /^\/[/\\]/.test(path) || /[\n\r\t]/.test(path)) return otherwise
  return path
}
