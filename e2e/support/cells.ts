import type { Page } from '@playwright/test'
import { type State, THEMES, WIDTHS } from './matrix-states'
import { expect, expectAccessible, test } from './test'

/** `npm run axe` walks every theme and width of a page; `npm test` one that differs from the next page's. */
export const WHOLE = process.env.GESTAND_MATRIX === 'whole'

const SEEN = 10 // milliseconds; what is over sooner is no movement

export type Looks = { themes: readonly ('light' | 'dark')[]; widths: readonly number[] }

export function looksOf(index: number): Looks {
  if (WHOLE) return { themes: THEMES, widths: WIDTHS }
  return { themes: THEMES.slice(index % 2).slice(0, 1), widths: WIDTHS.slice((index >> 1) % 2).slice(0, 1) }
}

/** A page as it stands, in each look: no violation, nothing beside the page, nothing that moves. */
export async function lookAt(page: Page, address: string, state: State, { themes, widths }: Looks) {
  for (const colorScheme of themes)
    for (const width of widths) {
      const cell = `${address} ${state} ${colorScheme} ${width}`
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await test.step(cell, () => expectAccessible(page, cell))
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect.soft(beside, `${cell}: nothing beside the page`).toBeLessThanOrEqual(0)
      const moving = await page.evaluate(
        (seen) =>
          document.getAnimations().filter((one) => Number(one.effect?.getTiming().duration) > seen).length,
        SEEN,
      )
      expect.soft(moving, `${cell}: nothing moves`).toBe(0)
      test.info().annotations.push({ type: 'cell', description: `${state} ${colorScheme} ${width}` })
    }
}
