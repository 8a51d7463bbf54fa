import { useTranslations } from 'next-intl'
import { MAX_FILE } from '@/lib/documents/schema'
import { FileInput } from '../ui/file-input'
import { ActionForm } from '../ui/form'
import { Section } from '../ui/section'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { ACCEPT } from './accepted-files'
import { FactsFields } from './facts-fields'
import { FileDrop } from './file-drop'
import type { FormAction } from './form-action'
import { ReadingProgress } from './reading-progress'

type Props = { action: FormAction; committees: { id: string; name: string; shortName: string }[] }

/** A file or pasted text, and what the clerk already knows of it. */
export function UploadForm({ action, committees }: Props) {
  const t = useTranslations('documents.upload')
  const drop = {
    drop: t('drop'),
    chosen: t.raw('chosen'),
    too_large: t.raw('too_large'),
    wrong_type: t('wrong_type'),
  }
  return (
    <ActionForm action={action} className="space-y-8">
      <Section title={t('source')}>
        <FileDrop words={drop} largest={MAX_FILE}>
          <FileInput name="file" label={t('file')} hint={t('file_hint')} accept={ACCEPT} />
        </FileDrop>
        <p className="my-4 text-sm text-muted">{t('or')}</p>
        <TextArea name="pasted" label={t('pasted')} hint={t('pasted_hint')} rows={8} />
      </Section>
      <Section title={t('facts')} aside={t('facts_hint')}>
        <div className="space-y-4">
          <FactsFields committees={committees} optional />
        </div>
      </Section>
      <ReadingProgress words={t('busy')} hint={t('busy_hint')} />
      <SubmitButton>{t('send')}</SubmitButton>
    </ActionForm>
  )
}
