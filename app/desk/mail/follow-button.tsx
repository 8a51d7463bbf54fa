import { FollowForm } from '@/components/notices/follow-form'
import type { ButtonSize } from '@/components/ui/button-style'
import type { Actor } from '@/lib/access/actor'
import { isFollowing } from '@/lib/follows/queries'
import type { Followed } from '@/lib/follows/schema'
import { followAction, unfollowAction } from './actions'

type Props = { actor: Actor; what: Followed; id: string; size?: ButtonSize }

/** Lets someone who is signed in follow what this page is about. */
export async function FollowButton({ actor, what, id, size }: Props) {
  const following = await isFollowing(actor, { what, id })
  if (following === null) return null
  return (
    <FollowForm
      thing={{ what, id }}
      following={following}
      follow={followAction}
      unfollow={unfollowAction}
      size={size}
    />
  )
}
