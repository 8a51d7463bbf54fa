import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import type { OwnSession } from '@/lib/sessions/queries'
import type { FormAction } from '../admin/form-action'
import { Badge } from '../ui/badge'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'

type Props = { sessions: OwnSession[]; current: string; end: FormAction }

/** Where one is signed in: device, when it was last used, and a way to end it. */
export function SessionList({ sessions, current, end }: Props) {
  const t = useTranslations('account.sessions')
  const language = useLocale()
  const nameOf = ({ browser, system }: OwnSession) =>
    browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknown'))
  return (
    <ul>
      {sessions.map((session) => (
        <li
          key={session.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3 last:border-b-0"
        >
          <div>
            <p className="flex flex-wrap items-baseline gap-x-3">
              {nameOf(session)}
              {session.id === current && <Badge tone="accent">{t('here')}</Badge>}
            </p>
            <p className="text-sm text-muted">
              {t('seen', {
                seen: formatInstant(session.seenAt, language),
                opened: formatInstant(session.openedAt, language),
              })}
            </p>
          </div>
          {session.id !== current && (
            <ActionForm action={end} className="space-y-2">
              <HiddenInput name="sessionId" value={session.id} />
              <SubmitButton variant="secondary" size="small">
                {t('end')}
                <span className="sr-only">: {nameOf(session)}</span>
              </SubmitButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}
