import { accentOf, type Theme } from './accents'
import type { Hex } from './contrast'

const tokens = (colour: Hex, theme: Theme) => {
  const { accent, onAccent, wash } = accentOf(colour, theme)
  return `html:root{--accent:${accent};--on-accent:${onAccent};--accent-wash:${wash}}`
}

/** The accent's tokens anew, by day and by night. Print stays black, and forced colours stay the reader's own. */
export function styleSheet(day: Hex, night: Hex): string {
  return `@media screen and (forced-colors: none){${tokens(day, 'light')}@media (prefers-color-scheme: dark){${tokens(night, 'dark')}}}`
}
