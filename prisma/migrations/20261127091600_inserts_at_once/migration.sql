-- What follows a new commitment is reckoned once per statement: a list of ten thousand is taken over in statements of five
-- hundred, and row by row each made its words and its fifty counts anew.
DROP TRIGGER "Commitment_search_new" ON "Commitment";
CREATE FUNCTION commitments_search_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_commitment_search(ARRAY(SELECT "id" FROM new_rows ORDER BY "id"));
  RETURN NULL;
END $$;
CREATE TRIGGER "Commitment_search_new" AFTER INSERT ON "Commitment" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION commitments_search_new();

DROP TRIGGER "SettlementProposal_search" ON "SettlementProposal";
CREATE FUNCTION evidence_search_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_commitment_search(ARRAY(SELECT DISTINCT "commitmentId" FROM new_rows ORDER BY 1));
  RETURN NULL;
END $$;
CREATE TRIGGER "SettlementProposal_search_new" AFTER INSERT ON "SettlementProposal" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION evidence_search_new();
CREATE TRIGGER "SettlementProposal_search" AFTER UPDATE OF "documentNumber", "evidenceQuote", "note"
  ON "SettlementProposal" FOR EACH ROW EXECUTE FUNCTION evidence_search_follows();

DROP TRIGGER "Commitment_tally" ON "Commitment";
CREATE FUNCTION register_tally_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RegisterTallyChange" ("within", "live", "facet", "value", "everyone", "office")
  SELECT "within", "live", "facet", "value", sum("everyone"), count(*)
  FROM "CommitmentCell" WHERE "id" = ANY(ARRAY(SELECT "id" FROM new_rows)) GROUP BY 1, 2, 3, 4;
  RETURN NULL;
END $$;
CREATE TRIGGER "Commitment_tally_added" AFTER INSERT ON "Commitment" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION register_tally_added();
CREATE TRIGGER "Commitment_tally" AFTER DELETE ON "Commitment"
  FOR EACH ROW EXECUTE FUNCTION register_tally_follows();
