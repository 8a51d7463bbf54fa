-- What the schema file cannot say: the rules that hold whoever writes.

-- A window never ends before it begins.
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_window_order" CHECK ("dueEarliest" <= "dueLatest");
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_window_order" CHECK ("dueEarliest" <= "dueLatest");
ALTER TABLE "DueWindow" ADD CONSTRAINT "DueWindow_window_order" CHECK ("earliest" <= "latest");
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_window_order" CHECK ("earliest" <= "latest");
ALTER TABLE "CalendarPeriod" ADD CONSTRAINT "CalendarPeriod_order" CHECK ("start" <= "end");
ALTER TABLE "OfficeTerm" ADD CONSTRAINT "OfficeTerm_order" CHECK ("from" <= "to");

-- Places in the source are real stretches of it.
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_place" CHECK ("start" >= 0 AND "start" < "end");
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_place"
  CHECK (("start" IS NULL AND "end" IS NULL) OR ("start" >= 0 AND "start" < "end"));
ALTER TABLE "Question" ADD CONSTRAINT "Question_place" CHECK ("start" >= 0 AND "start" <= "end");

-- The number says its year and sequence, and nothing else.
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_number"
  CHECK ("sequence" > 0 AND "number" = 'T' || "year" || '-' || lpad("sequence"::text, greatest(4, length("sequence"::text)), '0'));
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_year" CHECK ("year" = extract(year FROM "madeOn"));

-- A candidate's state carries what it needs.
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_decided" CHECK (("state" = 'proposed') = ("decidedById" IS NULL));
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_rejected"
  CHECK (("state" = 'rejected') = (coalesce(btrim("rejectReason"), '') <> ''));
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_merged"
  CHECK (("state" = 'merged') = (num_nonnulls("mergedIntoId", "repeatsId") = 1));
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_not_into_itself" CHECK ("mergedIntoId" <> "id");

-- Evidence is something one can look up or read.
ALTER TABLE "SettlementProposal" ADD CONSTRAINT "SettlementProposal_evidence"
  CHECK (coalesce(btrim("documentNumber"), btrim("evidenceQuote"), btrim("note"), '') <> '');
ALTER TABLE "SettlementProposal" ADD CONSTRAINT "SettlementProposal_decided"
  CHECK (("outcome" IS NULL) = ("decidedById" IS NULL));
ALTER TABLE "SettlementProposal" ADD CONSTRAINT "SettlementProposal_remainder"
  CHECK ("outcome" <> 'partly_settled' OR coalesce(btrim("remainder"), '') <> '');
ALTER TABLE "SettlementProposal" ADD CONSTRAINT "SettlementProposal_returned"
  CHECK ("outcome" <> 'returned' OR coalesce(btrim("reason"), '') <> '');
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_outcome" CHECK ("outcome" IN ('lapsed', 'not_kept', 'open'));

-- At most one of each is waiting.
CREATE UNIQUE INDEX "SettlementProposal_one_pending" ON "SettlementProposal" ("commitmentId") WHERE "outcome" IS NULL;
CREATE UNIQUE INDEX "Extension_one_pending" ON "Extension" ("commitmentId") WHERE "state" = 'requested';
CREATE UNIQUE INDEX "Hold_one_running" ON "Hold" ("commitmentId") WHERE "endedAt" IS NULL;

ALTER TABLE "Settings" ADD CONSTRAINT "Settings_one_row" CHECK ("id" = 1);
ALTER TABLE "Account" ADD CONSTRAINT "Account_email_lower" CHECK ("email" = lower("email"));

-- Full-text search in Dutch over what people remember of a promise.
CREATE INDEX "Commitment_search" ON "Commitment" USING gin (to_tsvector('dutch', "title" || ' ' || "quote"));

-- The lifecycle's moves, as in lib/commitments/lifecycle.ts (a test compares both).
CREATE FUNCTION commitment_state_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" = OLD."state" THEN RETURN NEW; END IF;
  IF (OLD."state"::text, NEW."state"::text) NOT IN (
    ('open', 'in_progress'), ('open', 'settlement_proposed'), ('in_progress', 'settlement_proposed'),
    ('partly_settled', 'settlement_proposed'),
    ('settlement_proposed', 'settled'), ('settlement_proposed', 'partly_settled'), ('settlement_proposed', 'in_progress'),
    ('open', 'on_hold'), ('in_progress', 'on_hold'), ('settlement_proposed', 'on_hold'), ('partly_settled', 'on_hold'),
    ('on_hold', 'open'), ('on_hold', 'in_progress'), ('on_hold', 'settlement_proposed'), ('on_hold', 'partly_settled'),
    ('open', 'lapsed'), ('in_progress', 'lapsed'), ('settlement_proposed', 'lapsed'), ('partly_settled', 'lapsed'), ('on_hold', 'lapsed'),
    ('open', 'not_kept'), ('in_progress', 'not_kept'), ('settlement_proposed', 'not_kept'), ('partly_settled', 'not_kept'), ('on_hold', 'not_kept'),
    ('settled', 'open'), ('lapsed', 'open'), ('not_kept', 'open')
  ) THEN
    RAISE EXCEPTION 'a commitment cannot go from % to %', OLD."state", NEW."state" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Commitment_state_moves" BEFORE UPDATE OF "state" ON "Commitment"
  FOR EACH ROW EXECUTE FUNCTION commitment_state_moves();

-- History is append-only. Row triggers do not see TRUNCATE, hence two.
CREATE FUNCTION history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "HistoryEntry_no_change" BEFORE UPDATE OR DELETE ON "HistoryEntry"
  FOR EACH ROW EXECUTE FUNCTION history_is_append_only();
CREATE TRIGGER "HistoryEntry_no_truncate" BEFORE TRUNCATE ON "HistoryEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only();
