import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportTable } from '@/components/imports/import-table'
import { NoImports } from '@/components/imports/no-imports'
import { FileInput } from '@/components/ui/file-input'
import { ActionForm } from '@/components/ui/form'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { listImports } from '@/lib/imports/queries'
import { uploadSheetAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') }
}

/** Where the office brings in the list it kept in a spreadsheet. */
export default async function ImportsPage() {
  const [actor, t] = await Promise.all([currentActor(), getTranslations('imports')])
  if (!may(actor, 'register.import')) return <NoImports visitor={actor.kind === 'visitor'} />
  const imports = await listImports(actor)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Section title={t('upload.title')}>
        <ActionForm action={uploadSheetAction} className="max-w-form space-y-4">
          <FileInput
            name="file"
            label={t('upload.file')}
            hint={t('upload.hint')}
            accept=".xlsx,.csv,.tsv,.txt"
          />
          <SubmitButton>{t('upload.submit')}</SubmitButton>
        </ActionForm>
      </Section>
      {imports.length > 0 && (
        <Section title={t('earlier')}>
          <ImportTable imports={imports} />
        </Section>
      )}
    </>
  )
}
