import { getTranslations } from 'next-intl/server'
import type { Place } from '@/components/go/found'
import { destinationsFor } from '@/components/shell/navigation'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import { findPlaces } from '@/lib/go/find-places'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const OFFICE_PAGES = [
  { href: '/documents/new', word: 'new_document', act: 'document.upload' },
  { href: '/admin/people', word: 'people', act: 'people.manage' },
  { href: '/admin/council', word: 'council', act: 'council.manage' },
  { href: '/admin/calendar', word: 'calendar', act: 'council.manage' },
  { href: '/admin/house-style', word: 'house_style', act: 'council.manage' },
] as const

/** Pages whose name holds the words; all of them for none. */
async function pagesFor(actor: Actor, question: string): Promise<Place[]> {
  const [t, shell] = await Promise.all([getTranslations('go'), getTranslations('shell')])
  const menu = destinationsFor(actor.kind === 'account' ? actor.role : null)
  const pages = [
    ...menu.map(({ href, word }) => ({ href, label: shell(word) })),
    { href: '/help/lifecycle', label: shell('help') },
    { href: '/accessibility', label: shell('accessibility') },
    ...OFFICE_PAGES.filter(({ act }) => may(actor, act)).map(({ href, word }) => ({
      href,
      label: t(`page.${word}`),
    })),
  ]
  const found = pages.filter(({ label }) => plain(label).includes(plain(question.trim())))
  return found.map((page) => ({ ...page, kind: t('kind.page'), detail: '' }))
}

/** Where these words may lead this person: pages first, then what the register holds. */
export async function whereTo(actor: Actor, question: string): Promise<Place[]> {
  const [pages, places, t] = await Promise.all([
    pagesFor(actor, question),
    findPlaces(actor, question),
    getTranslations('go'),
  ])
  return [...pages, ...places.map(({ word, ...place }) => ({ ...place, kind: t(`kind.${word}`) }))]
}
