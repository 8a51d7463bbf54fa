-- The table of words holds all that a beginning may stand for, numbers and names of sites among them: a beginning of few words
-- is then looked for as these words, which the index finds without reading everything that begins so (docs/decisions/0008).
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
    WHERE s."commitmentId" = ANY(ids) AND w."lexeme" ~ '^[0-9]{5}[po]...'
  ) seen
  WHERE NOT EXISTS (
    SELECT 1 FROM "SearchWord" k WHERE k."word" = seen."word" AND (k."public" OR NOT seen."public"))
  GROUP BY seen."word" ORDER BY seen."word"
  ON CONFLICT ("word") DO UPDATE SET "public" = "SearchWord"."public" OR EXCLUDED."public";
END $$;

-- Only words of letters are offered in place of one that is mistyped.
DROP INDEX "SearchWord_word_idx";
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING gin ("word" gin_trgm_ops) WHERE "word" ~ '^[a-z]{3,40}$';

-- What is there already.
INSERT INTO "SearchWord" ("word", "public")
SELECT substr(w."lexeme", 7),
  bool_or(substr(w."lexeme", 6, 1) = 'p' AND c."publishedAt" IS NOT NULL AND NOT c."confidential")
FROM "CommitmentSearch" s JOIN "Commitment" c ON c."id" = s."commitmentId" CROSS JOIN LATERAL unnest(s."words") w
WHERE w."lexeme" ~ '^[0-9]{5}[po]...' AND w."lexeme" !~ '^[0-9]{5}[po][a-z]{3,40}$'
GROUP BY 1
ON CONFLICT ("word") DO UPDATE SET "public" = "SearchWord"."public" OR EXCLUDED."public";
