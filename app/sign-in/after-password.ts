import { safePath } from '@/lib/actions/safe-path'

/** Where someone goes whose password was right: on to the second step, or in. */
export function afterPassword({ step, back }: { step: string | null; back?: string }): string {
  const inside = safePath(back, '/desk')
  return step ? `${step}?back=${encodeURIComponent(inside)}` : inside
}
