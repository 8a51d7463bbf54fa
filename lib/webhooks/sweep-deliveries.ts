import { now } from '../clock'
import { db } from '../db/client'
import type { Task } from '../jobs/task'

export const SWEEP_DELIVERIES_AT = '20 1 * * * sweep_deliveries ?fill=20h&jobKey=sweep_deliveries'

/** Days for which one can look up what was told. */
const KEPT_DAYS = 30

/** Removes what was told long ago: bookkeeping of the sender, which says nothing that history does not. */
export const sweepDeliveries: Task = async () => {
  const before = new Date(now().getTime() - KEPT_DAYS * 86_400_000)
  await db().webhookDelivery.deleteMany({ where: { state: { not: 'waiting' }, finishedAt: { lt: before } } })
}
