-- The register at the scale of a country: orders and filters as indexes, search by month, counts that do not scan.
-- Why it is built like this, with what was measured: docs/decisions/0008-register-at-scale.md.

CREATE EXTENSION IF NOT EXISTS unaccent;

-- Orders and filters ---------------------------------------------------------------------------------------------
-- One index per order, and per filter in the usual order; live promises are few, so theirs are partial and small.
DROP INDEX "Commitment_search";
DROP INDEX "Commitment_title_idx";
DROP INDEX "Commitment_state_dueLatest_id_idx";
DROP INDEX "Commitment_committeeId_state_dueLatest_idx";
DROP INDEX "Commitment_portfolioId_state_dueLatest_idx";
DROP INDEX "Commitment_assigneeId_state_idx";
DROP INDEX "Commitment_documentId_idx";
DROP INDEX "Commitment_madeOn_id_idx";

CREATE INDEX "Commitment_madeOn_id_idx" ON "Commitment" ("madeOn", "id");
CREATE INDEX "Commitment_title_id_idx" ON "Commitment" ("title", "id");
CREATE INDEX "Commitment_due" ON "Commitment" (coalesce("dueLatest", 'infinity'::date), "id");
CREATE INDEX "Commitment_closed_made" ON "Commitment" ("madeOn", "id") WHERE "state" IN ('settled', 'lapsed', 'not_kept');

CREATE INDEX "Commitment_state_madeOn_id_idx" ON "Commitment" ("state", "madeOn", "id");
CREATE INDEX "Commitment_kind_madeOn_id_idx" ON "Commitment" ("kind", "madeOn", "id");
CREATE INDEX "Commitment_strength_madeOn_id_idx" ON "Commitment" ("strength", "madeOn", "id");
CREATE INDEX "Commitment_committeeId_madeOn_id_idx" ON "Commitment" ("committeeId", "madeOn", "id");
CREATE INDEX "Commitment_portfolioId_madeOn_id_idx" ON "Commitment" ("portfolioId", "madeOn", "id");
CREATE INDEX "Commitment_departmentId_madeOn_id_idx" ON "Commitment" ("departmentId", "madeOn", "id");
CREATE INDEX "Commitment_assigneeId_madeOn_id_idx" ON "Commitment" ("assigneeId", "madeOn", "id");
CREATE INDEX "Commitment_documentId_start_idx" ON "Commitment" ("documentId", "start");
CREATE INDEX "Commitment_party_made" ON "Commitment" (lower(btrim("party")), "madeOn", "id");
CREATE INDEX "Commitment_slipped_made" ON "Commitment" ("madeOn", "id") WHERE "slips" > 0;

-- Live ones by term. What is included lets counting stay within the index.
CREATE INDEX "Commitment_live_due" ON "Commitment" (coalesce("dueLatest", 'infinity'::date), "id")
  INCLUDE ("dueLatest", "state", "publishedAt", "confidential", "assigneeId", "kind", "strength", "slips", "madeOn")
  WHERE "state" IN ('open', 'in_progress', 'settlement_proposed', 'partly_settled', 'on_hold');
CREATE INDEX "Commitment_live_committee_due" ON "Commitment" ("committeeId", coalesce("dueLatest", 'infinity'::date), "id")
  INCLUDE ("dueLatest", "state", "publishedAt", "confidential", "assigneeId")
  WHERE "state" IN ('open', 'in_progress', 'settlement_proposed', 'partly_settled', 'on_hold');
CREATE INDEX "Commitment_live_portfolio_due" ON "Commitment" ("portfolioId", coalesce("dueLatest", 'infinity'::date), "id")
  INCLUDE ("dueLatest", "state", "publishedAt", "confidential", "assigneeId")
  WHERE "state" IN ('open', 'in_progress', 'settlement_proposed', 'partly_settled', 'on_hold');
CREATE INDEX "Commitment_live_department_due" ON "Commitment" ("departmentId", coalesce("dueLatest", 'infinity'::date), "id")
  INCLUDE ("dueLatest", "state", "publishedAt", "confidential", "assigneeId")
  WHERE "state" IN ('open', 'in_progress', 'settlement_proposed', 'partly_settled', 'on_hold');
CREATE INDEX "Commitment_live_party_due" ON "Commitment" (lower(btrim("party")), coalesce("dueLatest", 'infinity'::date), "id")
  WHERE "state" IN ('open', 'in_progress', 'settlement_proposed', 'partly_settled', 'on_hold');
CREATE INDEX "Commitment_live_assignee_due" ON "Commitment" ("assigneeId", coalesce("dueLatest", 'infinity'::date), "id")
  WHERE "state" IN ('open', 'in_progress', 'settlement_proposed', 'partly_settled', 'on_hold');
CREATE INDEX "Commitment_live_made" ON "Commitment" ("madeOn", "id")
  WHERE "state" IN ('open', 'in_progress', 'settlement_proposed', 'partly_settled', 'on_hold');
CREATE INDEX "Commitment_live_proposed" ON "Commitment" (coalesce("dueLatest", 'infinity'::date), "id")
  WHERE "state" = 'settlement_proposed';
CREATE INDEX "Commitment_running_no_term" ON "Commitment" ("madeOn", "id")
  WHERE "state" IN ('open', 'in_progress', 'partly_settled') AND "dueLatest" IS NULL;
-- What an assignee sees though it is not public.
CREATE INDEX "Commitment_hidden" ON "Commitment" ("assigneeId") WHERE "confidential" OR "publishedAt" IS NULL;
CREATE INDEX "Extension_requested" ON "Extension" ("requestedAt") WHERE "state" = 'requested';
CREATE INDEX "Document_documentDate_id_idx" ON "Document" ("documentDate" DESC, "id");
CREATE INDEX "Document_published" ON "Document" ("documentDate" DESC, "id") WHERE "publishedAt" IS NOT NULL;
CREATE INDEX "Commitment_questionId_idx" ON "Commitment" ("questionId");

-- Search ---------------------------------------------------------------------------------------------------------
-- Dutch as people type it: without accents, in any inflection.
CREATE TEXT SEARCH CONFIGURATION register_dutch (COPY = dutch);
ALTER TEXT SEARCH CONFIGURATION register_dutch
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;

-- Every word stands under the month in which the promise was made: 24304 is April 2025. So a word that is in half of
-- all promises is looked up month by month, the newest first, until there are enough; nothing ever reads all of them.
-- After the month comes p (a word everyone may find), o (one for the office only) or f (a filter's value).
CREATE FUNCTION register_month(day date) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT extract(year FROM day)::int * 12 + extract(month FROM day)::int - 1
$$;

CREATE TABLE "CommitmentSearch" (
  "commitmentId" UUID NOT NULL,
  "madeOn" DATE NOT NULL,
  "due" DATE NOT NULL,
  "words" tsvector NOT NULL,
  CONSTRAINT "CommitmentSearch_pkey" PRIMARY KEY ("commitmentId"),
  CONSTRAINT "CommitmentSearch_commitmentId_fkey" FOREIGN KEY ("commitmentId")
    REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What can be found of each promise. The words beside its quote are the office's as long as its source is.
CREATE VIEW "CommitmentSearchable" AS
SELECT c."id", c."madeOn", coalesce(c."dueLatest", 'infinity'::date) AS "due",
  array_to_tsvector(ARRAY(
    SELECT register_month(c."madeOn") || tag."word" FROM (
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
    ) tag)) AS "words"
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

-- Words there are, to find the one that was meant. Rows are never taken away; what is shown is what finds something.
CREATE TABLE "SearchWord" (
  "word" TEXT COLLATE "C" NOT NULL,
  "public" BOOLEAN NOT NULL,
  CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

CREATE FUNCTION refresh_commitment_search(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
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
    WHERE s."commitmentId" = ANY(ids) AND substr(w."lexeme", 6, 1) IN ('p', 'o') AND substr(w."lexeme", 7) ~ '^[a-z]{3,40}$'
  ) seen
  WHERE NOT EXISTS (
    SELECT 1 FROM "SearchWord" k WHERE k."word" = seen."word" AND (k."public" OR NOT seen."public"))
  GROUP BY seen."word" ORDER BY seen."word"
  ON CONFLICT ("word") DO UPDATE SET "public" = "SearchWord"."public" OR EXCLUDED."public";
END $$;

CREATE FUNCTION commitment_search_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_commitment_search(ARRAY[NEW."id"]);
  RETURN NULL;
END $$;
CREATE TRIGGER "Commitment_search_new" AFTER INSERT ON "Commitment"
  FOR EACH ROW EXECUTE FUNCTION commitment_search_follows();
CREATE TRIGGER "Commitment_search_changed" AFTER UPDATE OF "title", "quote", "context", "party", "madeOn", "dueLatest", "state",
  "committeeId", "portfolioId", "departmentId", "assigneeId", "documentId", "questionId", "kind", "strength", "slips",
  "confidential", "publishedAt" ON "Commitment"
  FOR EACH ROW EXECUTE FUNCTION commitment_search_follows();

CREATE FUNCTION evidence_search_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_commitment_search(ARRAY[NEW."commitmentId"]);
  RETURN NULL;
END $$;
CREATE TRIGGER "SettlementProposal_search" AFTER INSERT OR UPDATE OF "documentNumber", "evidenceQuote", "note"
  ON "SettlementProposal" FOR EACH ROW EXECUTE FUNCTION evidence_search_follows();

CREATE FUNCTION document_search_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_commitment_search(ARRAY(SELECT "id" FROM "Commitment" WHERE "documentId" = NEW."id" ORDER BY "id"));
  RETURN NULL;
END $$;
CREATE TRIGGER "Document_search" AFTER UPDATE OF "number", "title", "publishedAt" ON "Document"
  FOR EACH ROW EXECUTE FUNCTION document_search_follows();

CREATE FUNCTION question_search_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_commitment_search(ARRAY(SELECT "id" FROM "Commitment" WHERE "questionId" = NEW."id" ORDER BY "id"));
  RETURN NULL;
END $$;
CREATE TRIGGER "Question_search" AFTER UPDATE OF "topic", "question", "answer" ON "Question"
  FOR EACH ROW EXECUTE FUNCTION question_search_follows();

-- Counts ---------------------------------------------------------------------------------------------------------
-- How many there are of each value of each facet, and of each pair of values of two facets. Changes are appended in the
-- transaction that makes them and folded into the sums later: sums that everyone updates would make everyone wait.
CREATE TABLE "RegisterTally" (
  "within" TEXT NOT NULL,
  "live" BOOLEAN NOT NULL,
  "facet" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "everyone" INTEGER NOT NULL,
  "office" INTEGER NOT NULL,
  CONSTRAINT "RegisterTally_pkey" PRIMARY KEY ("within", "live", "facet", "value")
);
CREATE TABLE "RegisterTallyChange" (
  "id" BIGSERIAL NOT NULL,
  "within" TEXT NOT NULL,
  "live" BOOLEAN NOT NULL,
  "facet" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "everyone" INTEGER NOT NULL,
  "office" INTEGER NOT NULL,
  CONSTRAINT "RegisterTallyChange_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "RegisterTallyChange_within_idx" ON "RegisterTallyChange" ("within");

-- The values by which a commitment is counted; the empty facet is "all of them".
CREATE FUNCTION register_facets(c "Commitment") RETURNS TABLE ("facet" text, "value" text) LANGUAGE sql IMMUTABLE AS $$
  SELECT f."facet", f."value" FROM (VALUES
    ('', ''), ('state', c."state"::text), ('committee', c."committeeId"::text), ('portfolio', c."portfolioId"::text),
    ('department', c."departmentId"::text), ('party', lower(btrim(c."party"))), ('kind', c."kind"::text),
    ('strength', c."strength"::text), ('year', c."year"::text), ('slipped', CASE WHEN c."slips" > 0 THEN '1' END)
  ) f("facet", "value") WHERE f."value" IS NOT NULL
$$;

CREATE VIEW "CommitmentCell" AS
SELECT c."id", a."facet" || CASE WHEN a."facet" = '' THEN '' ELSE ':' END || a."value" AS "within",
  c."state" NOT IN ('settled', 'lapsed', 'not_kept') AS "live", b."facet", b."value",
  (c."publishedAt" IS NOT NULL AND NOT c."confidential")::int AS "everyone"
FROM "Commitment" c CROSS JOIN LATERAL register_facets(c) a CROSS JOIN LATERAL register_facets(c) b
WHERE a."facet" <> b."facet" OR a."facet" = '';

CREATE FUNCTION register_tally_change(before "Commitment", after "Commitment") RETURNS void LANGUAGE sql AS $$
  INSERT INTO "RegisterTallyChange" ("within", "live", "facet", "value", "everyone", "office")
  SELECT a."facet" || CASE WHEN a."facet" = '' THEN '' ELSE ':' END || a."value", one."live", b."facet", b."value",
    sum(one."sign" * one."everyone"), sum(one."sign")
  FROM (
    SELECT c, sign, (c).state NOT IN ('settled', 'lapsed', 'not_kept') AS "live",
      ((c)."publishedAt" IS NOT NULL AND NOT (c)."confidential")::int AS "everyone"
    FROM (VALUES (before, -1), (after, 1)) v(c, sign) WHERE (c)."id" IS NOT NULL
  ) one CROSS JOIN LATERAL register_facets(one.c) a CROSS JOIN LATERAL register_facets(one.c) b
  WHERE a."facet" <> b."facet" OR a."facet" = ''
  GROUP BY 1, 2, 3, 4
  HAVING sum(one."sign") <> 0 OR sum(one."sign" * one."everyone") <> 0
$$;

CREATE FUNCTION register_tally_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN PERFORM register_tally_change(NULL, NEW);
  ELSIF TG_OP = 'DELETE' THEN PERFORM register_tally_change(OLD, NULL);
  ELSE PERFORM register_tally_change(OLD, NEW);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Commitment_tally" AFTER INSERT OR DELETE ON "Commitment"
  FOR EACH ROW EXECUTE FUNCTION register_tally_follows();
CREATE TRIGGER "Commitment_tally_changed" AFTER UPDATE ON "Commitment" FOR EACH ROW
  WHEN ((OLD."state", OLD."committeeId", OLD."portfolioId", OLD."departmentId", OLD."party", OLD."kind", OLD."strength", OLD."year",
         OLD."slips" > 0, OLD."confidential", OLD."publishedAt" IS NULL)
    IS DISTINCT FROM
        (NEW."state", NEW."committeeId", NEW."portfolioId", NEW."departmentId", NEW."party", NEW."kind", NEW."strength", NEW."year",
         NEW."slips" > 0, NEW."confidential", NEW."publishedAt" IS NULL))
  EXECUTE FUNCTION register_tally_follows();

-- Adds the changes to the sums; one at a time, and whoever comes meanwhile need not wait. Readers add both up, and see
-- either before or after. @returns how many changes were folded
CREATE FUNCTION fold_register_tally() RETURNS int LANGUAGE plpgsql AS $$
DECLARE folded int;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('fold_register_tally')) THEN RETURN 0; END IF;
  WITH gone AS (DELETE FROM "RegisterTallyChange" RETURNING *),
  summed AS (
    INSERT INTO "RegisterTally" AS t ("within", "live", "facet", "value", "everyone", "office")
    SELECT "within", "live", "facet", "value", sum("everyone"), sum("office") FROM gone GROUP BY 1, 2, 3, 4
    ON CONFLICT ("within", "live", "facet", "value") DO UPDATE
      SET "everyone" = t."everyone" + EXCLUDED."everyone", "office" = t."office" + EXCLUDED."office"
    RETURNING 1)
  SELECT count(*) INTO folded FROM gone;
  RETURN folded;
END $$;

-- What is there already -------------------------------------------------------------------------------------------
INSERT INTO "CommitmentSearch" ("commitmentId", "madeOn", "due", "words")
  SELECT "id", "madeOn", "due", "words" FROM "CommitmentSearchable";
INSERT INTO "SearchWord" ("word", "public")
  SELECT substr(w."lexeme", 7), bool_or(substr(w."lexeme", 6, 1) = 'p' AND c."publishedAt" IS NOT NULL AND NOT c."confidential")
  FROM "CommitmentSearch" s JOIN "Commitment" c ON c."id" = s."commitmentId" CROSS JOIN LATERAL unnest(s."words") w
  WHERE substr(w."lexeme", 6, 1) IN ('p', 'o') AND substr(w."lexeme", 7) ~ '^[a-z]{3,40}$' GROUP BY 1;
INSERT INTO "RegisterTally" ("within", "live", "facet", "value", "everyone", "office")
  SELECT "within", "live", "facet", "value", sum("everyone"), count(*) FROM "CommitmentCell" GROUP BY 1, 2, 3, 4;

-- Entries go into the index at once: a list of pending ones would be read from end to end by every month's look-up.
CREATE INDEX "CommitmentSearch_words_idx" ON "CommitmentSearch" USING gin ("words") WITH (fastupdate = off);
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING gin ("word" gin_trgm_ops);
