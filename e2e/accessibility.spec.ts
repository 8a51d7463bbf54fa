import { readdirSync } from 'node:fs'
import type { Browser, BrowserContext } from '@playwright/test'
import { db } from '../lib/db/client'
import { lookAt, looksOf, WHOLE } from './support/cells'
import { findNames, type Names } from './support/matrix-names'
import { ROWS, type Row, type Who } from './support/matrix-rows'
import { bring, STATES, type State } from './support/matrix-states'
import { DEMO, expect, keepQuiet, signIn, test } from './support/test'

/**
 * Every page x {light, dark} x {320, 1280 px} x its states: no violation that axe knows, nothing beside the page, nothing
 * that moves for who wants no movement, an empty console. `npm run axe` walks all of it; `npm test` every page once.
 */
const pagesOf = (files: string[]) =>
  files.filter((file) => /(^|\/)page\.tsx$/.test(file)).map((file) => file.replace(/\/?page\.tsx$/, ''))

test('every page has a row, and every row a page', () => {
  const pages = pagesOf(readdirSync('app', { recursive: true, encoding: 'utf8' }))
  expect(Object.keys(ROWS).sort()).toEqual(pages.sort())
})

let names: Names
const sessions = new Map<string, ReturnType<BrowserContext['storageState']>>()

/** One session per person, for all pages. */
function sessionOf(browser: Browser, baseURL: string | undefined, email: string) {
  const open = async () => {
    const context = await browser.newContext({ baseURL, locale: 'nl-NL' })
    await signIn(await context.newPage(), email)
    const state = await context.storageState()
    await context.close()
    return state
  }
  if (!sessions.has(email)) sessions.set(email, open())
  return sessions.get(email)
}

async function contextFor(who: Who, file: string, browser: Browser, baseURL: string | undefined) {
  const emails = {
    member: DEMO.member,
    staff: DEMO.staff,
    admin: DEMO.admin,
    enrolling: names.enrolling.email,
  }
  const step = { halfway: names.halfway, enrolling: names.enrolling.step }
  const looks = { baseURL, locale: 'nl-NL', reducedMotion: 'reduce' as const }
  if (file.startsWith('sign-in/') && who in step) {
    const context = await browser.newContext(looks)
    const value = step[who as keyof typeof step]
    await context.addCookies([{ name: 'gestand.second-step', value, url: `${baseURL}/sign-in` }])
    return context
  }
  const email = emails[who as keyof typeof emails]
  return browser.newContext({ ...looks, storageState: email && (await sessionOf(browser, baseURL, email)) })
}

const STATES_LOOKED_AT: readonly State[] = WHOLE ? STATES : ['default']

test.beforeAll(async () => {
  names = await findNames()
})
test.afterAll(() => db().$disconnect())

async function look(row: Row, file: string, index: number, browser: Browser, baseURL: string | undefined) {
  for (const state of STATES_LOOKED_AT) {
    const refused = state === 'error' && row.error && 'refuses' in row.error ? row.error.refuses : row.as
    const context = await contextFor(refused, file, browser, baseURL)
    const page = await context.newPage()
    const said = keepQuiet(page)
    if (await bring(page, state, file, row, names)) await lookAt(page, `/${file}`, state, looksOf(index))
    expect.soft(said, `/${file} ${state}: the console stays empty`).toEqual([])
    await context.close()
  }
}

for (const [index, [file, row]] of Object.entries(ROWS).entries())
  test(`/${file} is accessible`, async ({ browser, baseURL }) => {
    test.setTimeout(WHOLE ? 300_000 : 120_000)
    await look(row, file, index, browser, baseURL)
  })
