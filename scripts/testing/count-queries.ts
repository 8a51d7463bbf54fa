import pg from 'pg'

/** How many statements some work sends to the database; nothing else may use it meanwhile. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const usual = pg.Client.prototype.query
  let sent = 0
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    sent += 1
    return Reflect.apply(usual, this, given)
  } as typeof usual
  try {
    await work()
  } finally {
    pg.Client.prototype.query = usual
  }
  return sent
}
