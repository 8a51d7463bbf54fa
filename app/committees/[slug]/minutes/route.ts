import { getLocale, getTranslations } from 'next-intl/server'
import { decisionParts } from '@/components/committees/decision-text'
import { minutesAsText } from '@/components/committees/minutes'
import { attachmentHeader } from '@/components/documents/attachment-name'
import type { Actor } from '@/lib/access/actor'
import { listDecided } from '@/lib/committees/list-decided'
import type { CommitteeBoard } from '@/lib/committees/queries'
import { isDay } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { agendaPartsOf } from '../agenda-text'
import { loadBoard } from '../load'

async function decided(actor: Actor, { committee }: CommitteeBoard, meeting: string) {
  const [text, language] = await Promise.all([getTranslations('committees.decisions.text'), getLocale()])
  const day = (iso: string) => formatDay(iso, language)
  const say: Parameters<typeof decisionParts>[2] = (key, values) => text(key as 'item', values as never)
  const rows = await listDecided(actor, committee.id, meeting)
  return decisionParts({ committee: committee.name, day: day(meeting) }, rows, say, day)
}

/** A text for the minutes as a file: what a meeting decided, or without `meeting` what is put before the next one. */
export async function GET(request: Request, { params }: RouteContext<'/committees/[slug]/minutes'>) {
  const { board, actor, moment } = await loadBoard((await params).slug)
  const meeting = new URL(request.url).searchParams.get('meeting')
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' }
  if (!board || (meeting && !isDay(meeting))) return new Response('404', { status: 404, headers })
  const t = await getTranslations('committees.minutes')
  const parts = meeting ? await decided(actor, board, meeting) : await agendaPartsOf(board)
  const day = meeting ?? board.meetings.next ?? moment.today
  const name = t(meeting ? 'file_name' : 'agenda_name', { committee: board.committee.shortName, day })
  // The mark in front tells Windows programs that it is UTF-8.
  return new Response(`\ufeff${minutesAsText(parts).replaceAll('\n', '\r\n')}\r\n`, {
    headers: { ...headers, 'Content-Disposition': attachmentHeader(`${name}.txt`) },
  })
}

export const dynamic = 'force-dynamic'
