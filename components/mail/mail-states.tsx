import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/format'
import { MAIL_STATES, type MailState } from '@/lib/mail/kinds'
import { type MailFilter, mailHref } from '@/lib/mail/schema'
import { Tabs } from '../ui/tabs'

type Props = { filter: MailFilter; counts: Record<MailState, number> }

/** All mail, or that in one state, with how much there is of each. */
export function MailStates({ filter: { state, kind }, counts }: Props) {
  const t = useTranslations('mail')
  const language = useLocale()
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const tabs = [undefined, ...MAIL_STATES].map((one) => ({
    href: mailHref({ state: one, kind }),
    label: one ? t(`state.${one}`) : t('all'),
    current: one === state,
    count: formatNumber(one ? counts[one] : total, language),
  }))
  return <Tabs label={t('states')} tabs={tabs} />
}
