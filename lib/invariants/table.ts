/**
 * What must hold of the register at every moment, whatever was killed, restored or edited past the application: one row
 * each. `broken` is SQL that names what breaks it, in a column `where`; the database's own constraints are not repeated.
 * Adding a room that keeps data means adding its rows here.
 */
export type Invariant = { name: string; says: string; broken: string }

/** A change that left no entry: the versions of a thing cannot outnumber what history says of it. */
const eachChangeHasItsEntry = (table: string, column: string, label: string) => `
  SELECT thing.${label} AS "where" FROM "${table}" thing
  WHERE thing."version" > (SELECT count(*) FROM "HistoryEntry" e WHERE e."${column}" = thing."id")`

export const INVARIANTS: Invariant[] = [
  {
    name: 'numbers',
    says: 'Numbers of a year run from 1 without gaps; the ones given back are to be given out again.',
    broken: `
      SELECT 'year ' || coalesce(s."year", c."year") AS "where"
      FROM "NumberSeries" s FULL JOIN (
        SELECT "year", count(*) AS "used", max("sequence") AS "highest" FROM "Commitment" GROUP BY 1
      ) c ON c."year" = s."year"
      WHERE s."year" IS NULL
        OR s."last" <> coalesce(c."used", 0) + cardinality(s."freed")
        OR coalesce(c."highest", 0) > s."last"
        OR cardinality(s."freed") <> (SELECT count(DISTINCT f) FROM unnest(s."freed") f WHERE f BETWEEN 1 AND s."last")
        OR EXISTS (SELECT 1 FROM "Commitment" t WHERE t."year" = s."year" AND t."sequence" = ANY(s."freed"))`,
  },
  {
    name: 'commitments-told',
    says: 'Each change of a commitment has its entry in history.',
    broken: eachChangeHasItsEntry('Commitment', 'commitmentId', '"number"'),
  },
  {
    name: 'documents-told',
    says: 'Each change of a document has its entry in history.',
    broken: eachChangeHasItsEntry('Document', 'documentId', '"id"::text'),
  },
  {
    name: 'accounts-told',
    says: 'Each account came in through the write door.',
    broken: `
      SELECT a."id"::text AS "where" FROM "Account" a
      WHERE NOT EXISTS (SELECT 1 FROM "HistoryEntry" e WHERE e."accountId" = a."id")`,
  },
  {
    name: 'mail-on-its-way',
    says: 'Mail that waits has a job that will send it.',
    broken: `
      SELECT m."id"::text AS "where" FROM "Mail" m
      WHERE m."state" = 'waiting' AND NOT EXISTS (
        SELECT 1 FROM graphile_worker.jobs j WHERE j."key" = 'mail:' || m."id" AND j."attempts" < j."max_attempts")`,
  },
  {
    name: 'deliveries-on-their-way',
    says: 'What a webhook that is not paused has yet to tell, has a job that will tell it.',
    broken: `
      SELECT d."id"::text AS "where" FROM "WebhookDelivery" d JOIN "Webhook" w ON w."id" = d."webhookId"
      WHERE d."state" = 'waiting' AND w."pausedAt" IS NULL AND NOT EXISTS (
        SELECT 1 FROM graphile_worker.jobs j WHERE j."key" = 'hook:' || d."id" AND j."attempts" < j."max_attempts")`,
  },
  {
    name: 'documents-whole',
    says: 'A document has its file, byte for byte as it came.',
    broken: `
      SELECT d."id"::text AS "where" FROM "Document" d LEFT JOIN "DocumentFile" f ON f."documentId" = d."id"
      WHERE f."bytes" IS NULL OR octet_length(f."bytes") <> d."size" OR encode(sha256(f."bytes"), 'hex') <> d."sha256"`,
  },
  {
    name: 'questions-in-place',
    says: 'Questions and answers lie inside the text of their document, in order.',
    broken: `
      SELECT q."documentId" || ' question ' || q."position" AS "where"
      FROM "Question" q JOIN "Document" d ON d."id" = q."documentId"
      WHERE q."end" > length(d."text") OR q."answerEnd" > length(d."text") OR q."answerStart" > q."answerEnd"`,
  },
  {
    name: 'windows',
    says: 'The window in force is the last of the windows a commitment had, and those are numbered from 1.',
    broken: `
      SELECT c."number" AS "where" FROM "Commitment" c LEFT JOIN LATERAL (
        SELECT count(*) AS "windows", max(w."position") AS "last" FROM "DueWindow" w WHERE w."commitmentId" = c."id"
      ) n ON true LEFT JOIN "DueWindow" l ON l."commitmentId" = c."id" AND l."position" = n."last"
      WHERE n."windows" <> coalesce(n."last", 0) OR l."id" IS NULL
        OR (l."phrase", l."earliest", l."latest") IS DISTINCT FROM (c."duePhrase", c."dueEarliest", c."dueLatest")`,
  },
  {
    name: 'slips',
    says: 'Slips are the extensions that were granted.',
    broken: `
      SELECT c."number" AS "where" FROM "Commitment" c
      WHERE c."slips" <> (SELECT count(*) FROM "Extension" e WHERE e."commitmentId" = c."id" AND e."state" = 'granted')`,
  },
  {
    name: 'proposals',
    says: 'Evidence waits for the committee exactly where the state says so, or while the clock is stopped.',
    broken: `
      SELECT c."number" AS "where" FROM "Commitment" c
      WHERE c."state" <> 'on_hold' AND (c."state" = 'settlement_proposed') <>
        EXISTS (SELECT 1 FROM "SettlementProposal" p WHERE p."commitmentId" = c."id" AND p."outcome" IS NULL)`,
  },
  {
    name: 'holds',
    says: 'The clock is stopped exactly where the state says so.',
    broken: `
      SELECT c."number" AS "where" FROM "Commitment" c
      WHERE (c."state" = 'on_hold') <>
        EXISTS (SELECT 1 FROM "Hold" h WHERE h."commitmentId" = c."id" AND h."endedAt" IS NULL)`,
  },
  {
    name: 'settled',
    says: 'What is settled has its day and a decision; nothing else has a day.',
    broken: `
      SELECT c."number" AS "where" FROM "Commitment" c
      WHERE (c."state" = 'settled') <> (c."settledOn" IS NOT NULL) OR (c."state" = 'settled' AND NOT EXISTS (
        SELECT 1 FROM "SettlementProposal" p WHERE p."commitmentId" = c."id" AND p."outcome" = 'settled'))`,
  },
  {
    name: 'candidates',
    says: 'An accepted candidate is a commitment, and a commitment comes from an accepted candidate.',
    broken: `
      SELECT k."id"::text AS "where" FROM "Candidate" k LEFT JOIN "Commitment" c ON c."candidateId" = k."id"
      WHERE (k."state" = 'accepted') <> (c."id" IS NOT NULL)`,
  },
  {
    name: 'search',
    says: 'What can be found is what stands in the register.',
    broken: `
      SELECT coalesce(v."id", s."commitmentId")::text AS "where"
      FROM "CommitmentSearchable" v FULL JOIN "CommitmentSearch" s ON s."commitmentId" = v."id"
      WHERE (v."madeOn", v."due", v."words") IS DISTINCT FROM (s."madeOn", s."due", s."words")`,
  },
  {
    name: 'tallies',
    says: 'The counts beside the filters are what counting anew gives.',
    broken: `
      SELECT concat_ws(' ', kept."within", CASE WHEN kept."live" THEN 'live' END, kept."facet", kept."value") AS "where" FROM (
        SELECT "within", "live", "facet", "value", "everyone", "office" FROM "RegisterTally" UNION ALL
        SELECT "within", "live", "facet", "value", "everyone", "office" FROM "RegisterTallyChange" UNION ALL
        SELECT "within", "live", "facet", "value", -"everyone", -1 FROM "CommitmentCell"
      ) kept GROUP BY kept."within", kept."live", kept."facet", kept."value"
      HAVING sum(kept."everyone") <> 0 OR sum(kept."office") <> 0`,
  },
  {
    name: 'figures',
    says: 'The figures are what adding up anew gives.',
    broken: `
      SELECT concat_ws(' ', t."year", 'place', t."slot") AS "where" FROM (
        SELECT f."year", f."committeeId", f."portfolioId", n."slot"::int AS "slot", n."count" AS "n"
        FROM "FigureTally" f, unnest(f."counts") WITH ORDINALITY n("count", "slot") UNION ALL
        SELECT c."year", coalesce(c."committeeId", '00000000-0000-0000-0000-000000000000'),
          coalesce(c."portfolioId", '00000000-0000-0000-0000-000000000000'), s."slot", -s."n"
        FROM "Commitment" c, figure_slots(c."state", c."madeOn", c."slips", c."daysLate", c."daysLateFirst") s
        WHERE c."publishedAt" IS NOT NULL AND NOT c."confidential"
      ) t GROUP BY t."year", t."committeeId", t."portfolioId", t."slot" HAVING sum(t."n") <> 0`,
  },
]
