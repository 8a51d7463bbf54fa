import pg from 'pg'

type Column = { table: string; column: string }

async function withClients<T>(
  urls: [string, string],
  work: (from: pg.Client, to: pg.Client) => Promise<T>,
): Promise<T> {
  const [from, to] = urls.map((connectionString) => new pg.Client({ connectionString })) as [
    pg.Client,
    pg.Client,
  ]
  await Promise.all([from.connect(), to.connect()])
  try {
    return await work(from, to)
  } finally {
    await Promise.all([from.end(), to.end()])
  }
}

/** The columns of each table that hold what was written, in the order in which one table leans on another. */
async function columnsOf(client: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<Column>(`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns JOIN pg_class
      ON oid = format('%I.%I', table_schema, table_name)::regclass AND relkind = 'r'
    WHERE table_schema = 'public' AND is_generated = 'NEVER' AND table_name NOT LIKE '\\_prisma%'
    ORDER BY table_name, ordinal_position`)
  const columns = new Map<string, string[]>()
  for (const { table, column } of rows) columns.set(table, [...(columns.get(table) ?? []), column])
  return columns
}

async function pourTable(from: pg.Client, to: pg.Client, table: string, columns: string[]): Promise<number> {
  const name = pg.escapeIdentifier(table)
  const listed = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  const { rows } = await from.query<{ all: string | null }>(
    `SELECT json_agg(t)::text AS "all" FROM (SELECT ${listed} FROM ${name}) t`,
  )
  if (!rows[0]?.all) return 0
  const { rowCount } = await to.query(
    `INSERT INTO ${name} (${listed}) OVERRIDING SYSTEM VALUE
     SELECT ${listed} FROM json_populate_recordset(NULL::${name}, $1::json)`,
    [rows[0].all],
  )
  return rowCount ?? 0
}

/** Numbers that the database hands out go on after those that were poured. */
async function moveSequences(to: pg.Client) {
  const { rows } = await to.query<Column & { sequence: string }>(`
    SELECT table_name AS "table", column_name AS "column", sequence FROM information_schema.columns,
      pg_get_serial_sequence(quote_ident(table_name), column_name) sequence
    WHERE table_schema = 'public' AND sequence IS NOT NULL`)
  for (const { table, column, sequence } of rows)
    await to.query(
      `SELECT setval($1, (SELECT max(${pg.escapeIdentifier(column)}) FROM ${pg.escapeIdentifier(table)}))`,
      [sequence],
    )
}

/**
 * Writes what one register holds into an earlier schema of it, as far as that had a place for it: every table and column
 * both have. Triggers sleep meanwhile, as in a restore, so what they keep is poured as it is.
 * @returns how many rows of each table
 */
export async function pourInto(fromUrl: string, toUrl: string): Promise<Record<string, number>> {
  return withClients([fromUrl, toUrl], async (from, to) => {
    const [given, wanted] = [await columnsOf(from), await columnsOf(to)]
    const poured: Record<string, number> = {}
    await to.query('SET session_replication_role = replica')
    for (const [table, columns] of wanted) {
      const both = columns.filter((column) => given.get(table)?.includes(column))
      if (both.length > 0) poured[table] = await pourTable(from, to, table, both)
    }
    await moveSequences(to)
    return poured
  })
}
