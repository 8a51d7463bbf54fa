const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g
const PRELOAD = /<link\b(?=[^>]*\brel="preload")(?=[^>]*\bas="script")[^>]*>/g
/** The one script of ours, which needs no other: components/browser. */
const OWN = /^<script\b[^>]*\bsrc="\/page-[^"]*"/
/** What comes in pieces that a script would put in place, or is drawn by scripts alone (Next's answer to a fault). */
const NEEDS_SCRIPTS = /<div hidden(?:="")? id="S:|<html[^>]*\bid="__next_error__"/

/**
 * A page as it is for a browser that runs no scripts, but for our own small one. React writes every `<` of a text or an
 * attribute as `&lt;`, so what looks like a script here is one.
 * @param html a whole page
 * @returns the page as it was, where it cannot do without
 */
export function withoutScripts(html: string): string {
  if (NEEDS_SCRIPTS.test(html)) return html
  return html.replace(SCRIPT, (script) => (OWN.test(script) ? script : '')).replace(PRELOAD, '')
}
