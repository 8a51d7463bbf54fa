import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '../ui/section'
import { type ShownView, ViewLinks } from './view-links'

/** One's own ways into the register, on the desk. */
export function DeskViews({ views }: { views: ShownView[] }) {
  const t = useTranslations('views')
  if (views.length === 0) return null
  return (
    <Section title={t('desk')} aside={<Link href="/commitments/views">{t('manage.link')}</Link>}>
      <ViewLinks views={views} />
    </Section>
  )
}
