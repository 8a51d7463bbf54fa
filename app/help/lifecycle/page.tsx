import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LifecycleDiagram } from '@/components/help/lifecycle-diagram'
import { MoveTable } from '@/components/help/move-table'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('help.lifecycle'))('title') }
}

/** The lifecycle, drawn from the table the register itself obeys. */
export default async function LifecyclePage() {
  const t = await getTranslations('help.lifecycle')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the keyboard must be able to scroll it */}
      <section aria-label={t('scroll')} tabIndex={0} className="overflow-x-auto">
        <LifecycleDiagram />
      </section>
      <Section title={t('steps')}>
        <MoveTable />
      </Section>
      {(['extension', 'late'] as const).map((word) => (
        <Section key={word} title={t(`${word}.title`)}>
          <p className="max-w-[65ch]">{t(`${word}.text`)}</p>
        </Section>
      ))}
    </>
  )
}
