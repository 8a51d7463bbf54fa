import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { OwnFollow } from '@/lib/follows/queries'
import type { FormAction } from '../admin/form-action'
import { FollowForm } from './follow-form'

const HREF: Record<OwnFollow['what'], (follow: OwnFollow) => string> = {
  commitment: ({ slug }) => `/commitments/${slug}`,
  view: ({ query }) => `/commitments?${query}`,
  committee: ({ slug }) => `/committees/${slug}`,
  portfolio: ({ slug }) => `/portfolios/${slug}`,
}

type Props = { follows: OwnFollow[]; follow: FormAction; unfollow: FormAction }

/** What someone follows, each with the way to stop. */
export function FollowList({ follows, ...actions }: Props) {
  const t = useTranslations('notices')
  if (follows.length === 0) return <p className="max-w-form text-muted">{t('none')}</p>
  return (
    <ul className="border-t border-rule">
      {follows.map((one) => (
        <li
          key={one.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
        >
          <p className="min-w-0">
            <Link href={HREF[one.what](one)} className="[overflow-wrap:anywhere]">
              {one.name}
            </Link>{' '}
            <span className="text-sm text-muted">{t(`what.${one.what}`)}</span>
          </p>
          <FollowForm thing={one} name={one.name} following {...actions} />
        </li>
      ))}
    </ul>
  )
}
