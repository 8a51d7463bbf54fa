import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { classNames } from '../ui/class-names'
import { anchorsOf, numbersOf } from './outline'
import { type Run, type Source, type SourceParagraph, sourceParts, type Voice } from './source'
import type { Mark } from './stretches'

export type MarkLook = {
  /** Classes of a marked stretch; the ids of the marks over it, outermost first. */
  style: (ids: string[]) => string
  /** What stands before a mark's first word, and after its last. */
  before?: (id: string) => ReactNode
  after?: (id: string) => ReactNode
  /** What stands in the place of a marked stretch's words; its own words where it gives none. */
  words?: (run: Run) => ReactNode
}

const VOICES: Record<Voice, string> = { letter: '', question: 'text-muted', answer: '' }

type Props = { source: Source; marks: Mark[]; look: MarkLook }

/**
 * The whole text of a document. What is not in the text itself (page numbers, links) carries `data-aside`, so that
 * a selection can leave it out. Paragraphs are drawn by plain functions: a long letter has thousands of runs.
 */
export function SourceText({ source, marks, look }: Props) {
  const t = useTranslations('documents.read')
  const anchors = anchorsOf(source.questions)
  return (
    <div className={classNames('reading', source.pages.length > 0 && 'sm:pl-12')}>
      {sourceParts(source, marks).map(({ question, start, paragraphs }) => {
        const inside = paragraphs.map((paragraph) => drawParagraph(paragraph, look))
        if (!question)
          return (
            <div key={start} className="space-y-3">
              {inside}
            </div>
          )
        return (
          <section
            key={start}
            id={anchors.get(question.position)}
            className="scroll-mt-4 space-y-3 border-t border-rule pt-4 target:border-accent"
          >
            <h3 className="sr-only" data-aside="">
              {t('question', { numbers: numbersOf(question) })}
            </h3>
            {inside}
          </section>
        )
      })}
    </div>
  )
}

function drawParagraph({ start, voice, page, lines }: SourceParagraph, look: MarkLook) {
  return (
    <p key={start} className={classNames('relative', VOICES[voice])}>
      {page !== null && <PageNumber page={page} />}
      {lines.map((line, index) => (
        <Fragment key={line[0]?.start ?? index}>
          {index > 0 && <br />}
          {line.map((run) => drawRun(run, look))}
        </Fragment>
      ))}
    </p>
  )
}

function drawRun(run: Run, look: MarkLook) {
  const { start, text, marks, opens, closes } = run
  if (marks.length === 0) return text
  return (
    <Fragment key={start}>
      {opens.map((id) => (
        <Fragment key={id}>{look.before?.(id)}</Fragment>
      ))}
      <mark data-marks={marks.join(' ')} className={look.style(marks)}>
        {look.words?.(run) ?? text}
      </mark>
      {closes.map((id) => (
        <Fragment key={id}>{look.after?.(id)}</Fragment>
      ))}
    </Fragment>
  )
}

function PageNumber({ page }: { page: number }) {
  const t = useTranslations('documents.read')
  return (
    <span
      data-aside=""
      className="block text-xs/6 text-muted tabular-nums select-none sm:absolute sm:top-0.5 sm:-left-12"
    >
      <span className="sr-only">{t('page', { page })}</span>
      <span aria-hidden="true">{t('page_short', { page })}</span>
    </span>
  )
}
