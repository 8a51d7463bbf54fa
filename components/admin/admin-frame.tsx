import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '../ui/breadcrumbs'
import { PageHeader } from '../ui/page-header'
import { Tabs } from '../ui/tabs'
import { DoneNotice } from './done-notice'

const ROOMS = [
  { word: 'overview', href: '/admin' },
  { word: 'people', href: '/admin/people' },
  { word: 'council', href: '/admin/council' },
  { word: 'calendar', href: '/admin/calendar' },
  { word: 'tokens', href: '/admin/tokens' },
  { word: 'webhooks', href: '/admin/webhooks' },
  { word: 'mail', href: '/admin/mail' },
  { word: 'privacy', href: '/admin/privacy' },
  { word: 'house_style', href: '/admin/house-style' },
] as const

type Props = {
  room: (typeof ROOMS)[number]['word']
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  /** The way up, on the pages below a room's first. */
  crumbs?: Crumb[]
  /** What was just done, from the address. */
  done?: unknown
  children: ReactNode
}

/** What every page of the administration has around it. */
export function AdminFrame({ room, title, lead, actions, crumbs, done, children }: Props) {
  const t = useTranslations('admin')
  const tabs = ROOMS.map(({ word, href }) => ({ href, label: t(`${word}.tab`), current: word === room }))
  return (
    <>
      <Tabs label={t('title')} tabs={tabs} />
      <DoneNotice done={done} />
      {crumbs && <Breadcrumbs crumbs={crumbs} />}
      <PageHeader title={title} lead={lead} actions={actions} />
      {children}
    </>
  )
}
