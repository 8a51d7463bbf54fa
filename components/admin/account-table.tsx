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
      cell: ({ email }) => <span className="[overflow-wrap:anywhere]">{email}</span>,
    },
    { id: 'role', header: t('role'), nowrap: true, cell: (row) => role(row.role) },
    {
      id: 'committees',
      header: t('committees'),
      cell: ({ committees }) => committees.map(({ shortName }) => shortName).join(', ') || '–',
    },
    { id: 'standing', header: t('standing'), nowrap: true, cell: (row) => <AccountStanding {...row} /> },
  ]
  return <Table caption={t('caption')} columns={columns} rows={accounts} keyOf={({ id }) => id} />
}
