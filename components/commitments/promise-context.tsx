import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { Disclosure } from '../ui/disclosure'
import { type Paragraph, quoteInContext } from './quote-context'

/** Question and answer with the promise marked in it; nothing where the source may not be read. */
export function PromiseContext({ commitment }: { commitment: WholeCommitment }) {
  const t = useTranslations('commitment.quote')
  const { question, quote, start, end } = commitment
  const answer = question?.answer ?? commitment.context
  if (!answer) return null
  const from = question?.answerStart
  const known =
    from === undefined || start === null || end === null ? null : { start: start - from, end: end - from }
  const paragraphs = quoteInContext(answer, quote, known) ?? unmarked(answer)
  return (
    <div className="mt-4 border-t border-rule">
      <Disclosure summary={t('whole')}>
        <div className="reading">
          {question && (
            <div>
              <h3 className="text-sm text-muted">{t('question')}</h3>
              <p className="whitespace-pre-line text-muted">{question.question}</p>
            </div>
          )}
          <div className="space-y-3">
            <h3 className="mb-0 text-sm text-muted">{t('answer')}</h3>
            {paragraphs.map((paragraph) => (
              <MarkedParagraph key={paragraph.start} {...paragraph} />
            ))}
          </div>
        </div>
      </Disclosure>
    </div>
  )
}

const unmarked = (answer: string): Paragraph[] => [{ start: 0, before: answer, quote: '', after: '' }]

function MarkedParagraph({ before, quote, after }: Paragraph) {
  return (
    <p className="break-words whitespace-pre-line">
      {before}
      {quote && <mark className="bg-accent-wash text-ink underline decoration-accent">{quote}</mark>}
      {after}
    </p>
  )
}
