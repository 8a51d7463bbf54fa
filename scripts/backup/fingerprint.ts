import type pg from 'pg'

/** How many rows a table holds, and a sum over what stands in them that does not depend on their order. */
export type TablePrint = { rows: number; digest: string }

const TABLES = `
  SELECT format('%I.%I', n.nspname, c.relname) AS "name" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
  ORDER BY 1`

/** Words of a row must not depend on who asks. */
export const SAME_WORDS =
  "SET timezone = 'UTC'; SET datestyle = 'ISO'; SET extra_float_digits = 1; SET intervalstyle = 'postgres'; SET bytea_output = 'hex'"

/** Every table of every schema, as the given connection (and its snapshot) sees it. */
export async function fingerprint(client: pg.Client): Promise<Record<string, TablePrint>> {
  const { rows: tables } = await client.query<{ name: string }>(TABLES)
  const prints: Record<string, TablePrint> = {}
  for (const { name } of tables) {
    const { rows } = await client.query<{ rows: string; digest: string }>(
      `SELECT count(*) AS "rows", coalesce(sum(('x' || left(md5(t::text), 16))::bit(64)::bigint::numeric), 0)::text AS "digest" FROM ${name} t`,
    )
    prints[name] = { rows: Number(rows[0]?.rows), digest: rows[0]?.digest ?? '' }
  }
  return prints
}

/** @returns what differs, in words; empty when both are the same */
export function differences(
  expected: Record<string, TablePrint>,
  found: Record<string, TablePrint>,
): string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort()
  return names.flatMap((name) => {
    const [before, after] = [expected[name], found[name]]
    if (!before) return [`${name} is there, but was not in the backup`]
    if (!after) return [`${name} is missing`]
    if (before.rows !== after.rows) return [`${name} has ${after.rows} rows instead of ${before.rows}`]
    return before.digest === after.digest ? [] : [`${name} holds other words than it did`]
  })
}
