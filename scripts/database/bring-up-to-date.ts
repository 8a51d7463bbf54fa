import { migrate } from './migrate'

/**
 * Applies the migrations as the owner and gives the application's role what it needs of them, in one turn under one
 * lock: several instances may start together.
 * @param applicationUrl where it names another role than the owner, that role is given its rights
 * @returns what was done, in a line for whoever asked
 */
export async function bringUpToDate(ownerUrl: string, applicationUrl: string): Promise<string> {
  const roleOf = (url: string) => decodeURIComponent(new URL(url).username)
  const role = roleOf(applicationUrl)
  const applied = await migrate(ownerUrl, undefined, role === roleOf(ownerUrl) ? undefined : role)
  return applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The schema was up to date.'
}
