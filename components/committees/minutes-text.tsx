import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { CopyButton } from '../ui/copy-button'
import { type MinutesPart, minutesAsHtml, minutesAsText } from './minutes'

type Props = {
  parts: MinutesPart[]
  /** Where the same text is a file. */
  file: string
  lead: string
}

/** A text to take over: copied in one press, as plain and as rich text; selected or saved where nothing runs. */
export function MinutesText({ parts, file, lead }: Props) {
  const t = useTranslations('committees.minutes')
  const id = useId()
  return (
    <>
      <p className="mb-3 max-w-[65ch] text-sm text-muted print:hidden">
        {lead} <a href={file}>{t('file')}</a>
      </p>
      <CopyButton of={id} html={minutesAsHtml(parts)} label={t('copy')} done={t('copied')} />
      <pre
        id={id}
        className="select-all border-l-3 border-rule pl-4 font-sans text-sm whitespace-pre-wrap [overflow-wrap:anywhere]"
      >
        {minutesAsText(parts)}
      </pre>
    </>
  )
}
