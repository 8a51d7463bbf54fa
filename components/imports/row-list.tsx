import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { isDay } from '@/lib/day'
import { formatDay, formatWindow } from '@/lib/format'
import type { Verdict } from '@/lib/imports/judge-row'
import type { ShownRow } from '@/lib/imports/queries'
import { columnOf } from '@/lib/sheets/column-of'
import type { ColumnKey } from '@/lib/sheets/columns'
import { wordOf } from '@/lib/sheets/words'
import { ButtonLink } from '../ui/button-link'

type Props = { rows: ShownRow[]; verdict: Verdict; more: string | null | 0 }

/** Rows with what each would do: the register's side and the file's beside each other. */
export function RowList({ rows, verdict, more }: Props) {
  const t = useTranslations('imports')
  return (
    <>
      <p className="mb-4 max-w-[65ch] text-sm text-muted">{t(`about.${verdict}`)}</p>
      <ol className="border-t border-rule">
        {rows.map((row) => (
          <li key={row.position} className="border-b border-rule py-3">
            <RowItem row={row} />
          </li>
        ))}
      </ol>
      {more && (
        <p className="mt-4">
          <ButtonLink href={more}>{t('more')}</ButtonLink>
        </p>
      )}
    </>
  )
}

function RowItem({ row }: { row: ShownRow }) {
  const t = useTranslations('imports')
  const language = useLocale()
  const { values, problems, other, why } = row.findings
  const window = formatWindow({ earliest: values.earliest ?? null, latest: values.latest ?? null }, language)
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-sm text-muted">{t('row', { number: row.position })}</span>
        {row.number && row.verdict !== 'error' && (
          <Link href={`/commitments/${row.number}`}>{row.number}</Link>
        )}
        <span className="min-w-0 [overflow-wrap:anywhere]">{values.title ?? '–'}</span>
      </p>
      {row.verdict === 'new' && values.phrase && (
        <p className="text-sm text-muted">
          {window
            ? t('term', { phrase: values.phrase, window })
            : t('term_unread', { phrase: values.phrase })}
        </p>
      )}
      {other && (
        <p className="text-sm">
          {other.number ? (
            <>
              {t('duplicate_of')} <Link href={`/commitments/${other.number}`}>{other.number}</Link>{' '}
              {other.title}
            </>
          ) : (
            t('duplicate_in_file')
          )}
        </p>
      )}
      {why && <p className="text-sm font-medium">{t(`why.${why as 'import_not_here'}`)}</p>}
      {problems.map((problem) => (
        <ProblemLine key={`${problem.column} ${problem.code}`} {...problem} />
      ))}
      {row.findings.changes.length > 0 && <Changes row={row} />}
    </>
  )
}

function ProblemLine({ column, code, value }: ShownRow['findings']['problems'][number]) {
  const t = useTranslations('imports')
  const errors = useTranslations('errors')
  const header = columnOf(column)[useLocale()]
  return (
    <p className="text-sm text-late">
      {header}: {errors(code as 'fault')} {value && t('written', { value })}
    </p>
  )
}

function Changes({ row }: { row: ShownRow }) {
  const t = useTranslations('imports')
  const language = useLocale()
  const say = (field: string, value: string | null) => {
    if (value === null) return '–'
    return isDay(value)
      ? formatDay(value, language, 'short')
      : wordOf(columnOf(field as ColumnKey).type, value, language)
  }
  return (
    <table className="mt-2 w-full max-w-[60rem] text-sm">
      <caption className="sr-only">{t('changes', { number: row.position })}</caption>
      <thead>
        <tr className="text-left text-muted">
          <th scope="col" className="w-40 font-normal">
            {t('field')}
          </th>
          <th scope="col" className="font-normal">
            {t('register')}
          </th>
          <th scope="col" className="font-normal">
            {t('file')}
          </th>
        </tr>
      </thead>
      <tbody>
        {row.findings.changes.map(({ field, before, after }) => (
          <tr key={field} className="align-top">
            <th scope="row" className="pr-3 text-left font-medium">
              {columnOf(field as ColumnKey)[language]}
            </th>
            <td className="pr-3 [overflow-wrap:anywhere]">{say(field, before)}</td>
            <td className="[overflow-wrap:anywhere]">{say(field, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
