import type { ListDecision, Verdict } from '@/lib/committees/settle-list'

/** Where a decision on a list is told: with every item that was refused and why, so that it survives a reload. */
export function decisionsUrl({ committee, meetingDate, verdicts }: ListDecision): string {
  const refused = verdicts.filter((verdict) => verdict.refused !== null)
  const params = new URLSearchParams({
    meeting: meetingDate,
    settled: String(verdicts.length - refused.length),
  })
  if (refused.length > 0)
    params.set('refused', refused.map(({ number, refused }) => `${number}.${refused}`).join(' '))
  return `/committees/${encodeURIComponent(committee)}/decisions?${params}`
}

/** Reads back what `decisionsUrl` wrote; anything else in the address is left out. */
export function readRefused(text: string | undefined): (Verdict & { refused: string })[] {
  return (text ?? '').split(' ').flatMap((part) => {
    const [, number, refused] = /^(T\d{4}-\d{4,9})\.([a-z_]{1,40})$/.exec(part) ?? []
    return number && refused ? [{ number, refused }] : []
  })
}
