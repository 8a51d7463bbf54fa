import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '../ui/section'

const ROOMS = [
  { word: 'people', href: '/admin/people' },
  { word: 'council', href: '/admin/council' },
  { word: 'calendar', href: '/admin/calendar' },
  { word: 'tokens', href: '/admin/tokens' },
  { word: 'webhooks', href: '/admin/webhooks' },
  { word: 'mail', href: '/admin/mail' },
  { word: 'privacy', href: '/admin/privacy' },
  { word: 'house_style', href: '/admin/house-style' },
] as const

/** What else there is to manage, and what for. */
export function RoomList() {
  const t = useTranslations('admin')
  return (
    <Section title={t('overview.rooms')}>
      <ul className="-mt-4">
        {ROOMS.map(({ word, href }) => (
          <li key={word} className="border-b border-rule py-3 last:border-b-0">
            <Link href={href} className="font-medium">
              {t(`${word}.title`)}
            </Link>
            <p className="text-sm text-muted">{t(`${word}.short`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
