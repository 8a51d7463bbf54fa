-- One act on several commitments: what was done to each, and what stood there before.
CREATE TYPE "BulkAct" AS ENUM ('assign', 'set_department', 'extend', 'propose_settlement', 'publish');
CREATE TYPE "BulkOutcome" AS ENUM ('done', 'refused');
ALTER TYPE "SettlementOutcome" ADD VALUE 'withdrawn';
ALTER TYPE "ExtensionState" ADD VALUE 'withdrawn';

CREATE TABLE "BulkRun" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "act" "BulkAct" NOT NULL,
    "view" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "BulkRun_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "BulkItem" (
    "runId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "outcome" "BulkOutcome",
    "reason" TEXT,
    "before" JSONB,
    "versionAfter" INTEGER,
    "undo" "BulkOutcome",
    "undoReason" TEXT,

    CONSTRAINT "BulkItem_pkey" PRIMARY KEY ("runId", "position")
);
CREATE INDEX "BulkRun_accountId_startedAt_idx" ON "BulkRun"("accountId", "startedAt" DESC);
ALTER TABLE "BulkRun" ADD CONSTRAINT "BulkRun_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BulkItem" ADD CONSTRAINT "BulkItem_runId_fkey"
  FOREIGN KEY ("runId") REFERENCES "BulkRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Done says what stood there before; refused says why.
ALTER TABLE "BulkItem" ADD CONSTRAINT "BulkItem_verdict"
  CHECK (CASE "outcome" WHEN 'done' THEN num_nonnulls("before", "versionAfter") = 2 AND "reason" IS NULL
                        WHEN 'refused' THEN "reason" IS NOT NULL AND "before" IS NULL
                        ELSE "before" IS NULL AND "reason" IS NULL END);

-- The lifecycle's moves with one more: a proposal that is taken back leads to the state it was made in.
CREATE OR REPLACE FUNCTION commitment_state_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" = OLD."state" THEN RETURN NEW; END IF;
  IF (OLD."state"::text, NEW."state"::text) NOT IN (
    ('open', 'in_progress'), ('open', 'settlement_proposed'), ('in_progress', 'settlement_proposed'),
    ('partly_settled', 'settlement_proposed'), ('settlement_proposed', 'open'),
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
