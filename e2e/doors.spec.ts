import { type Page, type Request, test as unguarded } from '@playwright/test'
import { DOORS } from '../lib/access/doors'
import { addressOf, allAddresses } from './support/addresses'
import { shortLetter } from './support/letters'
import { DEMO, expect, signIn, test, withoutScripts } from './support/test'

/** A server action called directly, without the page's form: the same answer from the verbs. */

/** Sends a form and keeps the request the browser made, so that it can be sent again from elsewhere. */
async function recordAction(page: Page): Promise<Request> {
  // Not when it is sent: it must be known to have been stopped before anything else goes on.
  const stopped = page.waitForEvent(
    'requestfailed',
    (request) => request.method() === 'POST' && request.url().includes('/commitments/'),
  )
  await page
    .locator('form')
    .filter({ has: page.locator('button[type=submit]') })
    .last()
    .evaluate((form: HTMLFormElement) => form.requestSubmit())
  return stopped
}

async function openCommitment(page: Page): Promise<string> {
  await page.goto('/commitments?state=open')
  await page.locator('tbody a[href^="/commitments/T"]').first().click()
  await expect(page).toHaveURL(/\/commitments\/T/)
  return page.url()
}

// Not under the console's guard: the page's own request is blocked on purpose.
unguarded(
  'an action sent again without a session, or from elsewhere, changes nothing',
  async ({ page, playwright, baseURL }) => {
    await signIn(page, DEMO.staff)
    const address = await openCommitment(page)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    const before = await page.locator('#history').innerText()
    // Blocked on its way, so that only the copies below reach the server.
    await page.route('**/commitments/**', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    const request = await recordAction(page)
    await page.unroute('**/commitments/**')
    const { cookie: _cookie, ...headers } = await request.allHeaders()
    const data = request.postDataBuffer() as Buffer
    const own = new URL(baseURL as string).origin
    const session = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const tries: Record<string, string>[] = [
      { origin: own }, // a visitor
      { origin: 'https://elders.example', cookie: session },
      { origin: 'null', cookie: session },
      { cookie: session }, // no Origin at all
    ]
    for (const extra of tries) {
      const outside = await playwright.request.newContext({ baseURL })
      const { origin: _origin, ...rest } = Object.fromEntries(
        Object.entries(headers).filter(([name]) => !name.startsWith(':')),
      )
      const answer = await outside.post(request.url(), { headers: { ...rest, ...extra }, data })
      expect(await answer.text()).not.toContain('NEXT_REDIRECT')
      await outside.dispose()
    }
    await page.goto(address)
    expect(await page.locator('#history').innerText()).toBe(before)
  },
)

test('every address of the application answers with the security headers', async ({ request }) => {
  const addresses = [...allAddresses(), '/nergens', '/_next/static/nergens.js', '/documents/new?x=%00']
  expect(addresses.length).toBeGreaterThan(25)
  for (const path of addresses) {
    const answer = await request.get(path, { maxRedirects: 0 })
    const headers = answer.headers()
    expect(answer.status(), path).toBeLessThan(500)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-frame-options'], path).toBe('DENY')
    expect(headers['referrer-policy'], path).toBe('same-origin')
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin')
    expect(headers['permissions-policy'], path).toContain('camera=()')
    expect(headers['x-powered-by'], path).toBeUndefined()
    if (path.startsWith('/_next/')) continue // no page: nothing there can run
    expect(headers['content-security-policy'], path).toMatch(/frame-ancestors 'none'|default-src 'none'/)
    expect(headers['content-security-policy'], path).not.toContain('unsafe-')
  }
})

/** No browser posts here: these ask for a token that no other site has, and send no Origin (RFC 8058, /v1). */
const BY_TOKEN = ['app/unsubscribe/[token]/now/', 'app/v1/']
const POSTED = Object.keys(DOORS)
  .filter((door) => /route\.tsx?#(POST|PUT|PATCH|DELETE)$/.test(door))
  .filter((door) => !BY_TOKEN.some((place) => door.startsWith(place)))

test('where a token opens, nothing opens without one', async ({ request }) => {
  const asked: [string, number][] = [
    ['/unsubscribe/iets/now', 404],
    ['/v1/documents', 401],
    ['/v1/documents/00000000-0000-4000-8000-000000000000/candidates', 401],
  ]
  for (const [path, status] of asked)
    expect((await request.post(path, { data: {} })).status(), path).toBe(status)
})

test('routes that change something refuse a missing, null or foreign Origin', async ({ request }) => {
  expect(POSTED.length).toBeGreaterThan(1)
  for (const door of POSTED) {
    const [file = '', method] = door.split('#')
    const path = addressOf(file.replace(/^app\//, ''))
    for (const origin of [undefined, 'null', 'https://elders.example']) {
      const headers: Record<string, string> = origin === undefined ? {} : { origin }
      const answer = await request.fetch(path, { method, headers, form: { language: 'en' }, maxRedirects: 0 })
      expect(answer.status(), `${path} from ${origin}`).toBe(403)
    }
  }
})

test('nothing can be posted to NextAuth: its own forms would be a second door', async ({
  request,
  baseURL,
}) => {
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  const form = { csrfToken, email: DEMO.admin, password: 'gestand-demo-2026' }
  const headers = { origin: new URL(baseURL as string).origin }
  for (const path of ['callback/credentials', 'signout', 'signin/issuer'])
    expect((await request.post(`/api/auth/${path}`, { form, headers })).status(), path).toBe(405)
})

test('a session ends at once when the account is deactivated or its sessions are', async ({
  page,
  baseURL,
}) => {
  await signIn(page, DEMO.member)
  const headers = { origin: new URL(baseURL as string).origin }
  const out = await page.request.post('/sign-out', { headers, maxRedirects: 0 })
  expect(out.headers()['clear-site-data']).toBe('"cache", "storage"')
  await signIn(page, DEMO.member)
  const { db } = await import('../lib/db/client')
  process.env.DATABASE_URL = process.env.GESTAND_DATABASE_URL
  const where = { email: DEMO.member }
  await db().account.update({ where, data: { sessionVersion: { increment: 1 } } })
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
  await signIn(page, DEMO.member)
  await db().account.update({ where, data: { deactivatedAt: new Date() } })
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
  await db().account.update({ where, data: { deactivatedAt: null } })
  await db().$disconnect()
})

test('a wrong password and an unknown address get the same answer', async ({ page }) => {
  const answers: string[] = []
  for (const email of [DEMO.staff, 'niemand@gestand.example']) {
    await page.goto('/sign-in')
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByLabel('Wachtwoord').fill('niet het wachtwoord')
    await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
    answers.push(await page.getByRole('alert').filter({ hasText: /\S/ }).innerText())
  }
  expect(answers[0]).toBe(answers[1])
})

test('works without JavaScript: sign in, paste, accept', async ({ browser, baseURL }) => {
  const context = await withoutScripts(browser, baseURL)
  const page = await context.newPage()
  await signIn(page, DEMO.staff)
  await page.goto('/documents/new')
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).fill(shortLetter())
  await page.getByRole('button', { name: 'Lees en zoek toezeggingen' }).click()
  await expect(page).toHaveURL(/\/review/)
  await page.getByRole('button', { name: 'Aannemen' }).first().click()
  await expect(page.getByText('Aangenomen.')).toBeVisible()
  await context.close()
})
