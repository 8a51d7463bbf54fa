import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { councilSettings } from '@/lib/settings/queries'

const PARTS = ['status', 'tested', 'limits', 'without', 'report', 'answer'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accessibility'))('title') }
}

/** What readers may expect, what does not work yet, and whom to tell: the parts a Dutch statement must have. */
export default async function AccessibilityPage() {
  const [t, { councilName }] = await Promise.all([getTranslations('accessibility'), councilSettings()])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { council: councilName })} />
      {PARTS.map((part) => (
        <Section key={part} title={t(`${part}.title`)}>
          <ul className="max-w-[65ch] list-disc space-y-2 pl-5">
            {t(`${part}.lines`, { council: councilName })
              .split('|')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
