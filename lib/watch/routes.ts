/** As Next's manifest of routes has them. */
export type RoutePattern = { page: string; regex: string }

const FILES = /^\/(?:_next\/|page-)/

/**
 * Tells the pattern of an address, so that figures and log lines name neither a commitment nor what someone looked for.
 * @param patterns the more exact ones first
 * @returns `other` for what is no address of ours, `files` for scripts, styles and fonts
 */
export function routeTeller(patterns: RoutePattern[]): (path: string) => string {
  const known = patterns.map(({ page, regex }) => ({ page, regex: new RegExp(regex) }))
  return (path) => {
    if (FILES.test(path)) return 'files'
    return known.find(({ regex }) => regex.test(path))?.page ?? 'other'
  }
}
