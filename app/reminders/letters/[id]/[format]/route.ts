import { getLocale } from 'next-intl/server'
import { attachmentHeader } from '@/components/documents/attachment-name'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { dayOf, now } from '@/lib/clock'
import { letterOf } from '@/lib/reminders/letter'
import { findLetter } from '@/lib/reminders/queries'
import { renderDocx } from '@/lib/reminders/render-docx'
import { renderPdf } from '@/lib/reminders/render-pdf'
import { linkInput } from '@/lib/reminders/schema'
import { councilSettings } from '@/lib/settings/queries'

const FORMATS = {
  pdf: { type: 'application/pdf', render: renderPdf },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderDocx,
  },
} as const

type Context = RouteContext<'/reminders/letters/[id]/[format]'>

/** A holder's letter, made at the moment it is asked for, with the link as it is then. */
export async function GET(_request: Request, { params }: Context) {
  const [{ id, format }, actor] = await Promise.all([params, currentActor()])
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format as keyof typeof FORMATS] : null
  if (!may(actor, 'reminder.send') || !known || !linkInput.safeParse({ id }).success)
    return new Response(null, { status: 404 })
  const [letter, { councilName }, language] = await Promise.all([
    findLetter(actor, id, now()),
    councilSettings(),
    getLocale(),
  ])
  if (!letter) return new Response(null, { status: 404 })
  const expiresOn = dayOf(letter.expiresAt)
  const bytes = await known.render(letterOf({ ...letter, expiresOn }, councilName, language))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': known.type,
      'Content-Disposition': attachmentHeader(`rappel ${letter.holder} ${letter.today}.${format}`),
      'Cache-Control': 'private, no-store',
    },
  })
}
