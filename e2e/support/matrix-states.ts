import { expect, type Page } from '@playwright/test'
import type { Names } from './matrix-names'
import type { Row } from './matrix-rows'

export const THEMES = ['light', 'dark'] as const
export const WIDTHS = [320, 1280] as const
export const STATES = ['default', 'unfolded', 'dialog', 'error', 'empty'] as const
export type State = (typeof STATES)[number]

/** The address of a row's page: its file says it, where nothing has to be named. */
export const addressOf = (file: string, { at }: Row, names: Names) => at?.(names) ?? `/${file}`

async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

async function openPalette(page: Page) {
  await page.keyboard.press('Control+k')
  await expect(page.locator('#palette-list [role=option]').first()).toBeVisible()
}

/** Sends the form that holds a field, as it stands or spoilt, until it is refused in words. */
async function sendWrong(
  page: Page,
  { send, spoil }: { send: string; spoil?: (page: Page) => Promise<unknown> },
) {
  await unfold(page)
  await spoil?.(page)
  const form = page.locator('main form').filter({ has: page.locator(`[name="${send}"]`) })
  await form.first().evaluate((found: HTMLFormElement) => found.requestSubmit())
  await expect(page.locator('main [role=alert]').first()).toBeVisible()
}

/** Brings a page into a state. @returns false where it has no such state */
export async function bring(
  page: Page,
  state: State,
  file: string,
  row: Row,
  names: Names,
): Promise<boolean> {
  const address = addressOf(file, row, names)
  if (state === 'empty') {
    if (row.empty) await page.goto(row.empty(names))
    return row.empty !== undefined
  }
  const { error } = row
  if (state === 'error' && error && 'at' in error) await page.goto(error.at)
  else await page.goto(address)
  if (state === 'error' && error && 'send' in error) await sendWrong(page, error)
  if (state === 'error') return error !== undefined
  if (state === 'unfolded') {
    await unfold(page)
    return (await page.locator('main details').count()) > 0
  }
  if (state === 'dialog') await openPalette(page)
  return true
}
