import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { listByWords } from '../commitments/list-by-words'
import { db } from '../db/client'
import { readableBy } from '../documents/queries'

/** Somewhere to go. `word` tells what it is: messages/<language>/go.json. */
export type Place = {
  word: 'commitment' | 'committee' | 'portfolio' | 'person' | 'document'
  label: string
  /** What tells it from its namesakes: a number, a portfolio, a short name. */
  detail: string
  href: string
}

const EACH = 5
export const LONGEST_QUESTION = 100

/** Wildcards of the database are letters here like any other. */
const like = (words: string) => ({
  contains: words.replaceAll(/[\\%_]/g, '\\$&'),
  mode: 'insensitive' as const,
})

async function commitments(actor: Actor, words: string): Promise<Place[]> {
  const found = await listByWords(actor, words, EACH)
  return found.map(({ number, title }) => ({
    word: 'commitment',
    label: title,
    detail: number,
    href: `/commitments/${number}`,
  }))
}

async function committees(words: string): Promise<Place[]> {
  const found = await db().committee.findMany({
    where: { OR: [{ name: like(words) }, { shortName: like(words) }] },
    select: { slug: true, name: true, shortName: true },
    orderBy: { name: 'asc' },
    take: EACH,
  })
  return found.map(({ slug, name, shortName }) => ({
    word: 'committee',
    label: name,
    detail: shortName,
    href: `/committees/${slug}`,
  }))
}

async function portfolios(words: string): Promise<Place[]> {
  const found = await db().portfolio.findMany({
    where: { name: like(words) },
    select: { slug: true, name: true },
    orderBy: { name: 'asc' },
    take: EACH,
  })
  return found.map(({ slug, name }) => ({
    word: 'portfolio',
    label: name,
    detail: '',
    href: `/portfolios/${slug}`,
  }))
}

/** Mayors and aldermen lead to what they hold or held. */
async function holders(words: string): Promise<Place[]> {
  const found = await db().officeTerm.findMany({
    where: { holder: like(words) },
    select: { holder: true, portfolio: { select: { slug: true, name: true } } },
    orderBy: [{ holder: 'asc' }, { from: 'desc' }],
    distinct: ['holder', 'portfolioId'],
    take: EACH,
  })
  return found.map(({ holder, portfolio }) => ({
    word: 'person',
    label: holder,
    detail: portfolio.name,
    href: `/portfolios/${portfolio.slug}`,
  }))
}

/** Accounts are known to those who manage them only. */
async function accounts(actor: Actor, words: string): Promise<Place[]> {
  if (!may(actor, 'people.manage')) return []
  const found = await db().account.findMany({
    where: { OR: [{ name: like(words) }, { email: like(words) }] },
    select: { id: true, name: true, email: true },
    orderBy: { name: 'asc' },
    take: EACH,
  })
  return found.map(({ id, name, email }) => ({
    word: 'person',
    label: name,
    detail: email,
    href: `/admin/people/${id}`,
  }))
}

async function documents(actor: Actor, words: string): Promise<Place[]> {
  const found = await db().document.findMany({
    where: { AND: [readableBy(actor), { OR: [{ title: like(words) }, { number: like(words) }] }] },
    select: { id: true, title: true, number: true },
    orderBy: { documentDate: 'desc' },
    take: EACH,
  })
  return found.map(({ id, title, number }) => ({
    word: 'document',
    label: title,
    detail: number ?? '',
    href: `/documents/${id}`,
  }))
}

/** Everything this person may go to by a number, a name or a few words; nothing for no words. */
export async function findPlaces(actor: Actor, question: string): Promise<Place[]> {
  const words = question.trim().slice(0, LONGEST_QUESTION)
  if (words === '') return []
  const found = await Promise.all([
    committees(words),
    portfolios(words),
    holders(words),
    accounts(actor, words),
    commitments(actor, words),
    documents(actor, words),
  ])
  return found.flat()
}
