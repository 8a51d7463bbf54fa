import { expect, type Locator, type Page } from '@playwright/test'

/** Where the focus is can be seen: an outline of at least two pixels around something that is in sight. */
export async function expectFocusSeen(page: Page) {
  const seen = await page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const { top, bottom, width, height } = at.getBoundingClientRect()
    const inSight = bottom > 0 && top < innerHeight && width > 0 && height > 0
    return {
      seen: inSight && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      html: at.outerHTML,
    }
  })
  expect(seen.seen, `the focus is seen on ${seen.html.slice(0, 120)}`).toBe(true)
}

/** Tabs until something has the focus, and sees the focus at every step. */
export async function tabTo(page: Page, wanted: Locator, most = 80) {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached in ${most} steps`)
}
