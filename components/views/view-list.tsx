import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { viewHref } from '@/lib/views/view-query'
import { Badge } from '../ui/badge'
import { type ViewActions, ViewActs } from './view-acts'
import type { ShownView } from './view-links'

type Props = {
  views: ShownView[]
  actions: ViewActions
  /** Ids of the views this person follows. */
  followed: Set<string>
}

/** Someone's views in their order, each with what can be done with it. */
export function ViewList({ views, actions, followed }: Props) {
  const t = useTranslations('views')
  return (
    <ol aria-label={t('manage.caption')} className="border-t border-rule">
      {views.map((view, index) => (
        <li
          key={view.id}
          className="grid gap-x-8 gap-y-3 border-b border-rule py-4 lg:grid-cols-[minmax(0,1fr)_auto]"
        >
          <p className="flex min-w-0 flex-wrap items-baseline gap-x-3">
            <Link href={viewHref(view.query)} className="min-w-0 font-medium [overflow-wrap:anywhere]">
              {view.name}
            </Link>
            {view.isStart && <Badge tone="accent">{t('start')}</Badge>}
          </p>
          <ViewActs
            view={view}
            actions={actions}
            isFollowed={followed.has(view.id)}
            isFirst={index === 0}
            isLast={index === views.length - 1}
          />
        </li>
      ))}
    </ol>
  )
}
