import { getLocale, getTranslations } from 'next-intl/server'
import { attachmentHeader } from '@/components/documents/attachment-name'
import { requestAddress } from '@/lib/access/request-address'
import { currentActor } from '@/lib/access/session'
import { askable, readFilters } from '@/lib/commitments/filters'
import { Refusal } from '@/lib/errors'
import { spendTry } from '@/lib/limits/spend-try'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'
import { sheetFileName } from '@/lib/sheets/file-name'
import { isSheetFormat, MEDIA_TYPES, writeSheet } from '@/lib/sheets/write-sheet'

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' }

/** A view of the register as a file. */
export async function GET(request: Request, { params }: RouteContext<'/commitments/export/[file]'>) {
  const { file: format } = await params
  if (!isSheetFormat(format)) return new Response('404', { status: 404, headers: TEXT })
  const [actor, language, t, errors] = await Promise.all([
    currentActor(),
    getLocale(),
    getTranslations('sheets'),
    getTranslations('errors'),
  ])
  const { searchParams } = new URL(request.url)
  const settings = await councilSettings()
  const moment = momentOf(settings)
  const view = {
    filters: askable(actor, readFilters(Object.fromEntries(searchParams))),
    separator: searchParams.get('separator') === 'comma' ? ('comma' as const) : ('semicolon' as const),
    ...{ actor, moment, language, sheet: t('sheet') },
  }
  try {
    await spendTry('export', actor.kind === 'account' ? actor.id : ((await requestAddress()) ?? 'unknown'))
    const name = sheetFileName(settings.councilName, moment.today, format, t('file'))
    return new Response(await writeSheet(format, view), {
      headers: {
        'Content-Type': MEDIA_TYPES[format],
        'Content-Disposition': attachmentHeader(name),
        'Cache-Control': 'private, no-store',
      },
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const status = error.code === 'too_many_tries' ? 429 : 413
    return new Response(errors(error.code as 'fault', error.params), { status, headers: TEXT })
  }
}

export const dynamic = 'force-dynamic'
