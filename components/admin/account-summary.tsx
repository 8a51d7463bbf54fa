import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { AccountStanding } from './account-table'

type Props = {
  account: { id: string; email: string; deactivatedAt: Date | null; canSignIn: boolean; open: number }
}

/** One line under the name: the address, whether one can sign in, and the work that lies with this person. */
export function AccountSummary({ account }: Props) {
  const t = useTranslations('admin.people')
  const { id, email, open } = account
  return (
    <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="[overflow-wrap:anywhere]">{email}</span>
      <AccountStanding {...account} />
      {open > 0 && <Link href={`/commitments?assignee=${id}`}>{t('open_work', { open })}</Link>}
    </span>
  )
}
