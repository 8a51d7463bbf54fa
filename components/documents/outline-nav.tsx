import { useTranslations } from 'next-intl'
import { anchorsOf, numbersOf, type Outlined, outlineOf } from './outline'

/** The questions of a letter by party and topic, each number a link to its place. */
export function OutlineNav({ questions }: { questions: Outlined[] }) {
  const t = useTranslations('documents.read')
  const anchors = anchorsOf(questions)
  return (
    <nav aria-label={t('outline')} className="text-sm">
      <h2 className="mb-3 border-b border-ink pb-2 font-semibold">{t('outline')}</h2>
      {questions.length === 0 && <p className="text-muted">{t('no_outline')}</p>}
      <ul className="space-y-4">
        {outlineOf(questions).map(({ party, topics }) => (
          <li key={topics[0]?.questions[0]?.position}>
            <p className="font-medium">{party ?? t('other_party')}</p>
            <ul className="mt-1 space-y-2">
              {topics.map(({ topic, questions }) => (
                <li key={questions[0]?.position}>
                  {topic && <p className="text-muted">{topic}</p>}
                  <ul className="flex flex-wrap gap-x-1 tabular-nums">
                    {questions.map((question) => (
                      <li key={question.position}>
                        <a
                          href={`#${anchors.get(question.position)}`}
                          aria-label={t('question', { numbers: numbersOf(question) })}
                          className="inline-flex min-h-6 min-w-6 items-center justify-center px-0.5 pointer-coarse:min-h-9 pointer-coarse:min-w-9"
                        >
                          {numbersOf(question)}
                        </a>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}
