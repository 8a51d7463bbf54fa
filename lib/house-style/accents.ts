import { contrast, type Hex, mix } from './contrast'

/**
 * What one colour of a municipality's becomes on our pages, and whether words in it can be read. The grounds are those
 * of app/globals.css; a test beside components/ui holds both together.
 */

export type Theme = 'light' | 'dark'

type Grounds = { paper: Hex; surface: Hex; sunken: Hex; 'soon-wash': Hex; ink: Hex; muted: Hex }

export const GROUNDS: Record<Theme, Grounds> = {
  light: {
    paper: '#fbfaf8',
    surface: '#ffffff',
    sunken: '#f2f0ec',
    'soon-wash': '#f7edd8',
    ink: '#1b1b19',
    muted: '#5c5a54',
  },
  dark: {
    paper: '#161715',
    surface: '#1e1f1d',
    sunken: '#232422',
    'soon-wash': '#362b16',
    ink: '#ebeae5',
    muted: '#a9a69d',
  },
}

/** What words need, by WCAG 2.2 AA. */
export const ENOUGH = 4.5
const WASH: Record<Theme, number> = { light: 0.1, dark: 0.16 }
const [WHITE, BLACK] = ['#ffffff', '#111110']

export type Accent = { accent: Hex; onAccent: Hex; wash: Hex }

/** An accent with the words that stand on it and the ground made of it. */
export function accentOf(accent: Hex, theme: Theme): Accent {
  const onAccent = contrast(WHITE, accent) >= contrast(BLACK, accent) ? WHITE : BLACK
  return { accent, onAccent, wash: mix(accent, GROUNDS[theme].paper, WASH[theme]) }
}

/** The least contrast this accent would have with anything it meets as words, or as their ground. */
export function leastContrast(colour: Hex, theme: Theme): number {
  const { accent, onAccent, wash } = accentOf(colour, theme)
  const { paper, surface, sunken, 'soon-wash': soon, ink, muted } = GROUNDS[theme]
  const met = [paper, surface, sunken, soon, wash].map((ground) => contrast(accent, ground))
  return Math.min(...met, contrast(onAccent, accent), contrast(ink, wash), contrast(muted, wash))
}

/** The same colour, lightened until it can be read by night. */
export function nightOf(day: Hex): Hex {
  const steps = Array.from({ length: 21 }, (_, step) => mix(WHITE, day, step / 20))
  return steps.find((colour) => leastContrast(colour, 'dark') >= ENOUGH) ?? WHITE
}
