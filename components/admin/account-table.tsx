import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Role } from '@/lib/access/roles'
import { Badge } from '../ui/badge'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

export type AccountRow = {
  id: string
  name: string
  email: string
  role: Role
  deactivatedAt: Date | null
  canSignIn: boolean
  committees: { id: string; shortName: string }[]
  /** Live commitments that a closed account still has. */
  left: number
}

/** Breaks after its sign, where it has to. */
function Address({ email }: { email: string }) {
  const at = email.indexOf('@') + 1
  return (
    <span className="[overflow-wrap:anywhere]">
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </span>
  )
}

/** Whether one can sign in with it, where that is not so. */
export function AccountStanding({
  deactivatedAt,
  canSignIn,
}: Pick<AccountRow, 'deactivatedAt' | 'canSignIn'>) {
  const t = useTranslations('admin.people')
  if (deactivatedAt) return <Badge tone="late">{t('inactive')}</Badge>
  if (!canSignIn) return <Badge>{t('no_password')}</Badge>
  return t('active')
}

/** Where one stands, and for a closed account the way to what has to be given to others. */
function Standing({ row }: { row: AccountRow }) {
  const t = useTranslations('admin.people')
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <AccountStanding {...row} />
      {row.left > 0 && (
        <Link href={`/commitments?standing=live&assignee=${row.id}`}>
          {t('open_left', { open: row.left })}
        </Link>
      )}
    </span>
  )
}

/** Who has an account, and as what. */
export function AccountTable({ accounts }: { accounts: AccountRow[] }) {
  const t = useTranslations('admin.people')
  const role = useTranslations('shell.role')
  const columns: Column<AccountRow>[] = [
    {
      id: 'name',
      header: t('name'),
      lead: true,
      cell: ({ id, name }) => <Link href={`/admin/people/${id}`}>{name}</Link>,
    },
    {
      id: 'email',
      header: t('email'),
      cell: ({ email }) => <Address email={email} />,
    },
    { id: 'role', header: t('role'), nowrap: true, cell: (row) => role(row.role) },
    {
      id: 'committees',
      header: t('committees'),
      cell: ({ committees }) => committees.map(({ shortName }) => shortName).join(', ') || '–',
    },
    { id: 'standing', header: t('standing'), nowrap: true, cell: (row) => <Standing row={row} /> },
  ]
  return <Table caption={t('caption')} columns={columns} rows={accounts} keyOf={({ id }) => id} />
}
