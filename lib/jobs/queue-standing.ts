/** What the queue of this server does; shared by the parts of a server that are built apart from each other. */
export type QueueStanding = 'running' | 'starting' | 'stopped'

const kept = globalThis as typeof globalThis & { gestandQueue?: QueueStanding }

export const queueStanding = (): QueueStanding => kept.gestandQueue ?? 'stopped'

export function noteQueue(standing: QueueStanding) {
  kept.gestandQueue = standing
}
