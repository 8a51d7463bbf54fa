import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Role } from '@/lib/access/roles'

export type Person = { name: string; role: Role }

const QUIET =
  'inline-flex min-h-6 items-center text-sm text-muted no-underline underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11'

/** Who is signed in and as what, and the way out; or the way in. */
export function AccountMenu({ person }: { person: Person | null }) {
  const t = useTranslations('shell')
  if (!person) {
    return (
      <Link href="/sign-in" className={QUIET}>
        {t('sign_in')}
      </Link>
    )
  }
  return (
    <>
      <Link href="/account" className={`${QUIET} gap-x-1`}>
        <span className="sr-only">{t('account')}</span>
        <span className="text-ink">{person.name}</span>
        <span className="max-sm:sr-only">({t(`role.${person.role}`)})</span>
      </Link>
      <form action="/sign-out" method="post" className="flex">
        <button type="submit" className={QUIET}>
          {t('sign_out')}
        </button>
      </form>
    </>
  )
}
