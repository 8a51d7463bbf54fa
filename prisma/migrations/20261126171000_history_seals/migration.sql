-- History is chained: each entry is sealed with a hash over itself and the seal before it, in the transaction that
-- writes it (docs/decisions/0011-history-is-chained.md). What people wrote (names, reasons, notes) is not inside the
-- sealed text; a salted digest of it is, so that words can be withdrawn by law and the chain still holds.

ALTER TABLE "HistoryEntry" ADD COLUMN "salt" UUID DEFAULT gen_random_uuid();

CREATE TABLE "HistorySeal" (
    "position" BIGINT NOT NULL,
    "entryId" BIGINT NOT NULL,
    "words" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "HistorySeal_pkey" PRIMARY KEY ("position")
);
-- No foreign key: a seal outlives an entry that someone made away with, and so betrays it.
CREATE UNIQUE INDEX "HistorySeal_entryId_key" ON "HistorySeal"("entryId");
CREATE TRIGGER "HistorySeal_no_change" BEFORE UPDATE OR DELETE ON "HistorySeal"
  FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER "HistorySeal_no_truncate" BEFORE TRUNCATE ON "HistorySeal"
  FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();

-- The words of an entry, and the entry without them; lib/history/seals.ts reckons the same anew.
CREATE FUNCTION history_words(entry "HistoryEntry") RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to(concat_ws(E'\n', entry."salt", entry."actorName", entry."payload"::text), 'UTF8'))
$$;
CREATE FUNCTION history_facts(entry "HistoryEntry", "position" bigint, words bytea, before bytea) RETURNS bytea
  LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to(concat_ws(E'\n', "position", entry."id", (extract(epoch FROM entry."at") * 1000)::bigint,
    coalesce(entry."actorId"::text, '-'), entry."kind", coalesce(entry."commitmentId"::text, '-'),
    coalesce(entry."documentId"::text, '-'), coalesce(entry."accountId"::text, '-'),
    encode(words, 'hex'), encode(before, 'hex')), 'UTF8'))
$$;

-- Runs with its owner's rights: whoever writes history need not be able to write seals. The lock, held until the
-- transaction ends, keeps the chain one chain however many write at once.
CREATE FUNCTION seal_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  last "HistorySeal";
  entry "HistoryEntry";
  words bytea;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('HistorySeal'));
  SELECT * INTO last FROM "HistorySeal" ORDER BY "position" DESC LIMIT 1;
  IF NOT FOUND THEN last."position" := 0; last."hash" := ''::bytea; END IF;
  FOR entry IN SELECT * FROM written ORDER BY "id" LOOP
    words := history_words(entry);
    last."position" := last."position" + 1;
    last."hash" := history_facts(entry, last."position", words, last."hash");
    INSERT INTO "HistorySeal" VALUES (last."position", entry."id", words, last."hash");
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER "HistoryEntry_sealed" AFTER INSERT ON "HistoryEntry"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION seal_history();

-- What was written before there were seals is sealed now, in the order in which it was written.
DO $$
DECLARE
  last "HistorySeal";
  entry "HistoryEntry";
  words bytea;
BEGIN
  last."position" := 0; last."hash" := ''::bytea;
  FOR entry IN SELECT * FROM "HistoryEntry" ORDER BY "id" LOOP
    words := history_words(entry);
    last."position" := last."position" + 1;
    last."hash" := history_facts(entry, last."position", words, last."hash");
    INSERT INTO "HistorySeal" VALUES (last."position", entry."id", words, last."hash");
  END LOOP;
END $$;
