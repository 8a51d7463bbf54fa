-- Which transactions have changed something that counts and lists of the register are made from. Whoever keeps such an answer
-- asks here whether it still holds (lib/db/kept-answers.ts, docs/decisions/0024). Rows are only ever added, so writers do
-- not wait for each other; old ones are swept away at night.
CREATE TABLE "RegisterChange" (
  "transaction" BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint PRIMARY KEY,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT now()
);

CREATE FUNCTION note_register_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "RegisterChange" DEFAULT VALUES ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

DO $$
DECLARE
  watched text;
BEGIN
  FOREACH watched IN ARRAY ARRAY['Commitment', 'CommitmentSearch', 'DueWindow', 'Extension', 'SettlementProposal', 'NumberSeries',
    'Committee', 'Portfolio', 'Department', 'Party', 'OfficeTerm', 'RegisterTally',
    'Settings', 'HouseStyle'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION note_register_change()', watched || '_noted', watched);
  END LOOP;
END $$;

-- Of an account only what lists say of it: signing in changes other columns, and nothing here.
CREATE TRIGGER "Account_noted" AFTER INSERT OR DELETE OR TRUNCATE ON "Account"
  FOR EACH STATEMENT EXECUTE FUNCTION note_register_change();
CREATE TRIGGER "Account_noted_change" AFTER UPDATE OF "name", "deactivatedAt" ON "Account"
  FOR EACH STATEMENT EXECUTE FUNCTION note_register_change();
