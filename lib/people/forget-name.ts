import { DEFAULT_LANGUAGE } from '../../i18n/languages'
import type { Tx } from '../db/client'

/** What stands in the place of a name: text of the register, in the council's language whoever reads it. */
export const WITHDRAWN_NAME = '[naam ingetrokken]'

/** An address that leads nowhere and is nobody else's. */
const nowhere = (accountId: string) => `ingetrokken-${accountId}@invalid`

/**
 * Takes words out of what live pages say of who promised, and out of history, whose facts stay. Letters and quotes are
 * left as they are: what stands in them is the record, and can be left out there.
 * @returns in how many entries of history they stood
 */
async function forgetWords(tx: Tx, words: string[], accountId: string | null): Promise<number> {
  await tx.$executeRaw`UPDATE "Commitment" SET "madeBy" = without_words("madeBy", ${words}) WHERE without_words("madeBy", ${words}) <> "madeBy"`
  await tx.$executeRaw`UPDATE "Candidate" SET "owner" = without_words("owner", ${words}) WHERE without_words("owner", ${words}) <> "owner"`
  await tx.$executeRaw`UPDATE "Document" SET "sender" = without_words("sender", ${words}) WHERE without_words("sender", ${words}) <> "sender"`
  const [row] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT withdraw_words_from_history(${words}::text[], ${accountId}::uuid) AS "count"`
  return Number(row?.count ?? 0)
}

/** A person's own notes, keys and ways in, which are nobody's when they are gone: `cleared` in person-data.ts. */
async function clearOwn(tx: Tx, accountId: string, email: string) {
  const where = { accountId }
  await tx.mail.deleteMany({ where: { OR: [where, { to: email }] } })
  await tx.bulkItem.deleteMany({ where: { run: where } })
  await tx.follow.deleteMany({ where: { OR: [where, { view: where }] } })
  await tx.session.deleteMany({ where })
  await tx.secondFactor.deleteMany({ where })
  await tx.recoveryCode.deleteMany({ where })
  await tx.oneTimeToken.deleteMany({ where })
  await tx.savedView.deleteMany({ where })
  await tx.mailOff.deleteMany({ where })
  await tx.termTold.deleteMany({ where })
  await tx.feedLink.deleteMany({ where })
  await tx.apiToken.deleteMany({ where })
  await tx.committeeMember.deleteMany({ where })
  await tx.bulkRun.deleteMany({ where })
}

/** A closed account keeps its place in everything it did, and loses its name, its address and its own notes. */
export async function closeOff(tx: Tx, accountId: string, at: Date): Promise<number> {
  const { name, email } = await tx.account.findUniqueOrThrow({ where: { id: accountId } })
  await tx.account.update({
    where: { id: accountId },
    data: {
      ...{ name: WITHDRAWN_NAME, email: nowhere(accountId), nameWithdrawnAt: at },
      ...{ subject: null, passwordHash: null, sessionVersion: { increment: 1 }, partyId: null },
      ...{ mailLanguage: DEFAULT_LANGUAGE, reviewKeys: true },
    },
  })
  await tx.say.updateMany({ where: { accountId }, data: { name: WITHDRAWN_NAME } })
  await clearOwn(tx, accountId, email)
  return forgetWords(tx, [name, email], accountId)
}

/** Letters of a round are told apart by whom they are to: a second one without a name gets a number. Where they went is forgotten. */
async function forgetInRounds(tx: Tx, holder: string) {
  for (const { id, roundId } of await tx.reminder.findMany({ where: { holder } })) {
    const others = await tx.reminder.count({ where: { roundId, holder: { startsWith: WITHDRAWN_NAME } } })
    const name = others === 0 ? WITHDRAWN_NAME : `${WITHDRAWN_NAME} ${others + 1}`
    await tx.reminder.update({ where: { id }, data: { holder: name } })
    const sent = await tx.reminderMail.findMany({ where: { reminderId: id }, select: { mailId: true } })
    await tx.mail.deleteMany({ where: { id: { in: sent.flatMap(({ mailId }) => mailId ?? []) } } })
    await tx.reminderMail.deleteMany({ where: { reminderId: id } })
  }
}

/** Someone who held an office: their terms stay, with the days, and say no longer who it was. */
export async function forgetHolder(tx: Tx, holder: string): Promise<number> {
  await tx.officeTerm.updateMany({ where: { holder }, data: { holder: WITHDRAWN_NAME } })
  await forgetInRounds(tx, holder)
  const surname = holder.split(/\s+/).at(-1) ?? holder
  const [others, accounts] = await Promise.all([
    tx.officeTerm.count({ where: { holder: { endsWith: surname } } }),
    tx.account.count({ where: { name: { endsWith: surname }, NOT: { name: holder } } }),
  ])
  // "wethouder De Wit" goes too, unless someone else in office or council is called De Wit.
  return forgetWords(tx, others + accounts === 0 ? [holder, surname] : [holder], null)
}
