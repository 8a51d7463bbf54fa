/**
 * Where someone came from or asked to go, as a path of this site; `/` where that is unknown or elsewhere.
 * @param where a path such as `/desk?page=2`, or the full address of the page that held a form
 * @param host our own host, needed to recognise a full address as ours
 */
export function pathBack(where: string | null, host: string | null = null): string {
  const base = `http://${host ?? 'here.invalid'}`
  if (!where || !URL.canParse(where, base)) return '/'
  const to = new URL(where, base)
  if (to.host !== new URL(base).host) return '/'
  // Two slashes at the start would name another host.
  return to.pathname.replace(/^[/\\]+/, '/') + to.search
}
