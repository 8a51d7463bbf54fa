-- Every word also stands under the year of its promise: y2025 is as long as a month's key and never one. A rare word is then
-- looked for in the months of a year or two and in twenty years, and no longer in 240 months (docs/decisions/0008).
CREATE FUNCTION register_year(day date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 'y' || to_char(extract(year FROM day), 'FM0000')
$$;

CREATE OR REPLACE VIEW "CommitmentSearchable" AS
SELECT c."id", c."madeOn", coalesce(c."dueLatest", 'infinity'::date) AS "due",
  array_to_tsvector(ARRAY(
    SELECT span."key" || tag."word" FROM (
      SELECT 'p' || "lexeme" AS "word" FROM unnest(to_tsvector('register_dutch', own."text")) 
      UNION ALL
      SELECT CASE WHEN d."id" IS NULL OR d."publishedAt" IS NOT NULL THEN 'p' ELSE 'o' END || "lexeme"
      FROM unnest(to_tsvector('register_dutch', beside."text"))
      UNION ALL
      SELECT 'f' || "value" FROM unnest(ARRAY[
        'state:' || c."state", 'committee:' || c."committeeId", 'portfolio:' || c."portfolioId",
        'department:' || c."departmentId", 'party:' || lower(btrim(c."party")), 'kind:' || c."kind",
        'strength:' || c."strength", 'assignee:' || coalesce(c."assigneeId"::text, 'nobody'), 'document:' || c."documentId",
        CASE WHEN c."slips" > 0 THEN 'slipped:1' END,
        CASE WHEN c."confidential" THEN 'confidential:1' END,
        CASE WHEN c."publishedAt" IS NULL THEN 'published:no' ELSE 'published:yes' END,
        CASE WHEN c."publishedAt" IS NOT NULL AND NOT c."confidential" THEN 'public' END,
        CASE WHEN c."state" IN ('settled', 'lapsed', 'not_kept') THEN 'closed' ELSE 'live' END,
        CASE WHEN c."state" IN ('open', 'in_progress', 'partly_settled') THEN 'running' END
      ]) AS "value" WHERE "value" IS NOT NULL
    ) tag CROSS JOIN unnest(ARRAY[register_month(c."madeOn")::text, register_year(c."madeOn")]) span("key"))) AS "words"
FROM "Commitment" c
LEFT JOIN "Document" d ON d."id" = c."documentId"
LEFT JOIN "Question" q ON q."id" = c."questionId"
CROSS JOIN LATERAL (
  SELECT concat_ws(' ', c."title", c."quote", c."party", (
    SELECT string_agg(concat_ws(' ', s."documentNumber", s."evidenceQuote", s."note"), ' ')
    FROM "SettlementProposal" s WHERE s."commitmentId" = c."id")) AS "text"
) own
CROSS JOIN LATERAL (
  SELECT concat_ws(' ', d."number", d."title", q."topic", q."question", coalesce(q."answer", c."context")) AS "text"
) beside;

-- As before; each word is taken once, from under its month.
CREATE OR REPLACE FUNCTION refresh_commitment_search(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "CommitmentSearch" ("commitmentId", "madeOn", "due", "words")
  SELECT "id", "madeOn", "due", "words" FROM "CommitmentSearchable" WHERE "id" = ANY(ids)
  ON CONFLICT ("commitmentId") DO UPDATE
    SET "madeOn" = EXCLUDED."madeOn", "due" = EXCLUDED."due", "words" = EXCLUDED."words";
  -- In one order for all, so that two who bring the same new words wait for each other instead of embracing.
  INSERT INTO "SearchWord" ("word", "public")
  SELECT seen."word", bool_or(seen."public") FROM (
    SELECT substr(w."lexeme", 7) AS "word",
      substr(w."lexeme", 6, 1) = 'p' AND c."publishedAt" IS NOT NULL AND NOT c."confidential" AS "public"
    FROM "CommitmentSearch" s JOIN "Commitment" c ON c."id" = s."commitmentId"
    CROSS JOIN LATERAL unnest(s."words") w
    WHERE s."commitmentId" = ANY(ids) AND w."lexeme" ~ '^[0-9]{5}[po]' AND substr(w."lexeme", 7) ~ '^[a-z]{3,40}$'
  ) seen
  WHERE NOT EXISTS (
    SELECT 1 FROM "SearchWord" k WHERE k."word" = seen."word" AND (k."public" OR NOT seen."public"))
  GROUP BY seen."word" ORDER BY seen."word"
  ON CONFLICT ("word") DO UPDATE SET "public" = "SearchWord"."public" OR EXCLUDED."public";
END $$;

-- What is there already. The index is made anew: adding to it row by row takes longer.
DROP INDEX "CommitmentSearch_words_idx";
UPDATE "CommitmentSearch" s SET "words" = v."words" FROM "CommitmentSearchable" v WHERE v."id" = s."commitmentId";
CREATE INDEX "CommitmentSearch_words_idx" ON "CommitmentSearch" USING gin ("words") WITH (fastupdate = off);
