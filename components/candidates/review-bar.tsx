import { useTranslations } from 'next-intl'
import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'

type Props = {
  documentId: string
  progress: { done: number; total: number }
  /** Registered from this document and not public yet. */
  unpublished: number
  documentPublic: boolean
  publishRegistered: FormAction
  publishDocument: FormAction
}

/** How far the review is, and what its reviewer can make public. */
export function ReviewBar(props: Props) {
  const { documentId, progress, unpublished, documentPublic, publishRegistered, publishDocument } = props
  const t = useTranslations('review')
  const { done, total } = progress
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-8 gap-y-3 border-y border-rule py-3 text-sm">
      <p role="status" className="flex items-center gap-3 font-medium tabular-nums">
        <progress
          value={done}
          max={Math.max(total, 1)}
          aria-label={t('progress', { done, total })}
          className="h-1.5 w-28 appearance-none border-0 bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
        />
        {total > 0 && done === total ? t('progress_done') : t('progress', { done, total })}
      </p>
      {unpublished > 0 && (
        <PublishForm
          documentId={documentId}
          action={publishRegistered}
          says={t('registered_private', { count: unpublished })}
          label={t('publish_registered')}
        />
      )}
      {documentPublic ? (
        <p className="text-muted">{t('document_public')}</p>
      ) : (
        <PublishForm
          documentId={documentId}
          action={publishDocument}
          says={t('document_private')}
          label={t('publish_document')}
          quiet
        />
      )}
    </div>
  )
}

type PublishProps = { documentId: string; action: FormAction; says: string; label: string; quiet?: boolean }

function PublishForm({ documentId, action, says, label, quiet }: PublishProps) {
  return (
    <ActionForm action={action} className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <HiddenInput name="documentId" value={documentId} />
      <span className={quiet ? 'text-muted' : undefined}>{says}</span>
      <SubmitButton size="small" variant={quiet ? 'quiet' : 'primary'}>
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
