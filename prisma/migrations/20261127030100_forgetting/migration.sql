-- Periods after which things go, and words of history that are withdrawn while its facts stay (docs/decisions/0016).
CREATE TABLE "Retention" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "rejectedCandidates" INTEGER DEFAULT 24,
    "unpublishedDocuments" INTEGER DEFAULT 60,
    "mail" INTEGER DEFAULT 3,
    "closedAccounts" INTEGER DEFAULT 24,
    "notesOfRuns" INTEGER DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Retention_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Retention_one_row" CHECK ("id" = 1)
);

ALTER TABLE "Account" ADD COLUMN "nameWithdrawnAt" TIMESTAMPTZ(3);

-- An entry of history may lose its words, together with the salt that keeps them from being guessed. Who, when, what kind
-- and about what can never change: the seal holds those.
CREATE FUNCTION history_entry_keeps_its_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."salt" IS NULL
    AND (NEW."id", NEW."at", NEW."kind") = (OLD."id", OLD."at", OLD."kind")
    AND (NEW."actorId", NEW."commitmentId", NEW."documentId", NEW."accountId")
      IS NOT DISTINCT FROM (OLD."actorId", OLD."commitmentId", OLD."documentId", OLD."accountId")
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'history is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
DROP TRIGGER "HistoryEntry_no_change" ON "HistoryEntry";
CREATE TRIGGER "HistoryEntry_no_change" BEFORE UPDATE OR DELETE ON "HistoryEntry"
  FOR EACH ROW EXECUTE FUNCTION history_entry_keeps_its_facts();

-- A text with a neutral term for these words, where they stand as whole words.
CREATE FUNCTION without_words(given text, words text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE word text;
BEGIN
  FOREACH word IN ARRAY words LOOP
    given := regexp_replace(given, '(?<![[:alnum:]])' || regexp_replace(word, '([]*+?^$(){}|.[\\])', '\\\1', 'g')
      || '(?![[:alnum:]])', '[naam ingetrokken]', 'g');
  END LOOP;
  RETURN given;
END $$;

-- The application may not change history; these two run with their owner's rights and can do nothing else. What they put
-- in the place of words is theirs, so nobody can make history say something through them.
CREATE FUNCTION withdraw_words_from_history(words text[], actor uuid) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  changed bigint;
  written text[] := ARRAY(SELECT substr(to_json(w)::text, 2, length(to_json(w)::text) - 2) FROM unnest(words) w);
BEGIN
  UPDATE "HistoryEntry" SET "salt" = NULL,
    "actorName" = CASE WHEN "actorId" = actor THEN '[naam ingetrokken]' ELSE without_words("actorName", words) END,
    "payload" = without_words("payload"::text, written)::jsonb
  WHERE "actorId" = actor OR without_words("actorName", words) <> "actorName"
    OR without_words("payload"::text, written) <> "payload"::text;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;

CREATE FUNCTION withdraw_removed_document_from_history(document uuid) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE changed bigint;
BEGIN
  IF EXISTS (SELECT 1 FROM "Document" WHERE "id" = document) THEN
    RAISE EXCEPTION 'the document is still there' USING ERRCODE = 'check_violation';
  END IF;
  UPDATE "HistoryEntry" SET "salt" = NULL, "payload" = '{}' WHERE "documentId" = document;
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
