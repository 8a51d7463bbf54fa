import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/access/session'
import { listOwnViews } from '@/lib/views/queries'
import { viewHref } from '@/lib/views/view-query'

/** Where the menu leads someone who is signed in: on to their start view, else to the whole register. */
export default async function StartPage() {
  const views = await listOwnViews(await currentActor())
  redirect(viewHref(views.find(({ isStart }) => isStart)?.query ?? ''))
}
