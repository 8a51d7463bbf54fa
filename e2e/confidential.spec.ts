import type { APIRequestContext } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { today } from '../lib/clock'
import { db } from '../lib/db/client'
import { FEED_TYPES } from '../lib/feeds/feed-url'
import { MEDIA_TYPES } from '../lib/sheets/write-sheet'
import { addressesThatAreAsked, allAddresses } from './support/addresses'
import { type Bodies, keepSecrets, newBodies, newWord } from './support/secrets'
import { DEMO, expect, signIn, test } from './support/test'

/**
 * That a confidential promise is told to nobody outside: every address there is, read from the folders, is asked about it
 * in every way its query can ask, as a visitor and as a member of the council.
 */

/** Each kind of file a view can be had as. */
const FILES = [
  ...Object.keys(FEED_TYPES).map((file) => `/feeds/${file}`),
  ...Object.keys(MEDIA_TYPES).map((file) => `/commitments/export/${file}`),
]

type Secret = { number: string; documentId: string; id: string }

/** An address with the secret's own names in each place, so that each page is asked for just that. */
function named(address: string, { number, documentId, id }: Secret, { word }: Bodies): string[] {
  const slug = word.toLowerCase()
  return [
    address,
    address.replaceAll('T2026-0001', number).replaceAll('iets', slug),
    address.replaceAll('00000000-0000-4000-8000-000000000000', documentId).replaceAll('iets', slug),
    address.replaceAll('00000000-0000-4000-8000-000000000000', id),
  ]
}

function questionsOf({ number, documentId }: Secret, { word, department }: Bodies): string[] {
  const slug = word.toLowerCase()
  return [
    ...[
      '',
      'confidential=1',
      'published=no',
      'year=1987',
      'standing=overdue',
      'standing=due_soon',
      'standing=closed',
    ],
    ...[
      `committee=${slug}`,
      `portfolio=${slug}`,
      `department=${slug}`,
      `party=${slug}`,
      `department=${department.id}`,
    ],
    ...[
      `document=${documentId}`,
      `after=${number}`,
      `before=${number}`,
      `number=${number}`,
      'sort=title',
      'status=all',
    ],
    ...['from=1987-01-01&to=2099-12-31', 'date=2099-01-15', 'format=json', 'limit=100'],
  ]
}

/** Addresses asked at once: one core answers while the other reads. */
const AT_ONCE = 6

/** What an answer says, spreadsheets and other packed files unpacked. */
async function read(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address, { maxRedirects: 0, failOnStatusCode: false })
  const bytes = await answer.body().catch(() => Buffer.alloc(0))
  const packed = bytes.subarray(0, 2).toString() === 'PK'
  const parts = packed ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [bytes.toString()]
  return parts.join('\n')
}

const context = { words: '', bodies: undefined as Bodies | undefined }
let secrets: Secret[] = []
let shown = ''

test.beforeAll(async () => {
  process.env.DATABASE_URL = process.env.GESTAND_DATABASE_URL
  context.words = newWord()
  context.bodies = await newBodies(newWord())
  const kept = await keepSecrets(context.bodies, context.words, today())
  secrets = kept.secrets
  shown = kept.shown
})
test.afterAll(() => db().$disconnect())

function everyQuestion(): string[] {
  const bodies = context.bodies as Bodies
  const asked = addressesThatAreAsked()
  const questions = new Set<string>([`/commitments/${shown}`])
  const all = [...allAddresses(), ...FILES].filter((address) => !address.startsWith('/api/auth'))
  for (const secret of secrets)
    for (const address of all) {
      // Every question about one secret is enough, to what can hear it; a word that is searched for would be echoed.
      const hears = secret === secrets[0] && (asked.has(address) || FILES.includes(address))
      for (const question of hears ? questionsOf(secret, bodies) : [''])
        for (const place of named(address, secret, bodies))
          questions.add(question ? `${place}?${question}` : place)
    }
  return [...questions]
}

for (const who of ['visitor', 'member'] as const)
  test(`nothing of a confidential promise is told to a ${who}`, async ({ page }) => {
    test.setTimeout(600_000)
    if (who === 'member') await signIn(page, DEMO.member)
    const told: string[] = []
    // A member sees by the same conditions as a visitor: every third address is asked, to keep the run short.
    const questions = everyQuestion().filter((_, at) => who === 'visitor' || at % 3 === 0)
    const ask = async (address: string) => {
      const said = await read(page.request, address)
      const numbers = secrets.map(({ number }) => number).filter((number) => !address.includes(number))
      if ([context.words, ...numbers].some((word) => said.includes(word))) told.push(address)
    }
    for (let from = 0; from < questions.length; from += AT_ONCE) {
      const some = questions.slice(from, from + AT_ONCE)
      // As many exports as are asked here would else be too many for one address.
      if (some.some((address) => address.startsWith('/commitments/export')))
        await db().spentTries.deleteMany()
      await Promise.all(some.map(ask))
    }
    console.log(`${questions.length} addresses asked as ${who}`)
    expect(told).toEqual([])
  })

test('the office is told, so that the words above can be found at all', async ({ page }) => {
  await signIn(page, DEMO.staff)
  for (const address of [
    '/commitments/export/xlsx?confidential=1',
    '/commitments/export/csv?confidential=1',
    '/commitments?confidential=1',
    `/commitments/${secrets[0]?.number}`,
    `/commitments/${shown}`,
  ])
    expect(await read(page.request, address), address).toContain(context.words)
})

test('neither a search nor the year of a confidential promise betrays it', async ({ page }) => {
  for (const q of [
    context.words,
    context.words.toLowerCase(),
    context.words.slice(0, 12),
    `${context.words.slice(0, -1)}x`,
  ]) {
    await page.goto(`/commitments?q=${q}`)
    await expect(page.locator('tbody tr')).toHaveCount(0)
  }
  await page.goto('/commitments')
  await expect(page.locator('option', { hasText: '1987' })).toHaveCount(0)
})
