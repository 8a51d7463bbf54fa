import { getLocale, getTranslations } from 'next-intl/server'
import { agendaParts } from '@/components/committees/agenda-text'
import { MinutesText } from '@/components/committees/minutes-text'
import { Disclosure } from '@/components/ui/disclosure'
import type { CommitteeBoard } from '@/lib/committees/queries'
import { formatDay } from '@/lib/format'

/** What is put before the committee as words, in the language of the page. */
export async function agendaPartsOf({ committee, meetings, list, apart }: CommitteeBoard) {
  const [text, language] = await Promise.all([getTranslations('committees.agenda.text'), getLocale()])
  const day = meetings.next && formatDay(meetings.next, language)
  const say: Parameters<typeof agendaParts>[2] = (key, values) => text(key as 'item', values as never)
  return agendaParts({ committee: committee.name, day }, { list, apart }, say)
}

/** The settlement list as a text to take over, where there is one. */
export async function AgendaText({ board }: { board: CommitteeBoard }) {
  if (board.list.length + board.apart.length === 0) return null
  const t = await getTranslations('committees.agenda')
  return (
    <div className="mt-6 print:hidden">
      <Disclosure summary={t('title')}>
        <MinutesText
          parts={await agendaPartsOf(board)}
          file={`/committees/${board.committee.slug}/minutes`}
          lead={t('lead')}
        />
      </Disclosure>
    </div>
  )
}
