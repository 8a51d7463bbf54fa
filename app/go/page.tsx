import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { SearchForm } from '@/components/go/search-form'
import { DOT } from '@/components/ui/dot'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { currentActor } from '@/lib/access/session'
import { whereTo } from './where-to'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('go'))('title'), robots: { index: false } }
}

/** Going anywhere by a number, a name or a word: what the palette does, as a page. */
export default async function GoPage({ searchParams }: PageProps<'/go'>) {
  const [{ q }, t] = await Promise.all([searchParams, getTranslations('go')])
  const question = typeof q === 'string' ? q : ''
  const answers = await whereTo(await currentActor(), question)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SearchForm question={question} />
      {answers.length === 0 ? (
        <EmptyState title={t('none', { question })}>{t('none_text')}</EmptyState>
      ) : (
        <ul className="max-w-form">
          {answers.map(({ href, kind, label, detail }) => (
            <li key={`${kind} ${href} ${label}`} className="border-b border-rule py-2.5">
              <Link href={href} className="font-medium">
                {label}
              </Link>
              <span className="block text-sm text-muted">{[kind, detail].filter(Boolean).join(DOT)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
