-- How commitments hang together, and what people say of a proposed settlement before the committee decides.

CREATE TYPE "RelationKind" AS ENUM ('repeats', 'supplements', 'changes', 'belongs_to');
CREATE TYPE "SayVerdict" AS ENUM ('satisfied', 'not_yet');

ALTER TABLE "Account" ADD COLUMN "partyId" UUID;
CREATE INDEX "Account_partyId_idx" ON "Account"("partyId");
ALTER TABLE "Account" ADD CONSTRAINT "Account_partyId_fkey"
  FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Evidence names a document by its number; the page of a commitment looks it up.
CREATE INDEX "Document_number_idx" ON "Document"("number");

CREATE TABLE "Say" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "party" TEXT,
    "verdict" "SayVerdict" NOT NULL,
    "note" TEXT,
    "saidAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Say_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Say_proposalId_accountId_key" ON "Say"("proposalId", "accountId");
ALTER TABLE "Say" ADD CONSTRAINT "Say_proposalId_fkey"
  FOREIGN KEY ("proposalId") REFERENCES "SettlementProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Say" ADD CONSTRAINT "Say_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Whoever is not satisfied yet says what is missing.
ALTER TABLE "Say" ADD CONSTRAINT "Say_what_is_missing"
  CHECK ("verdict" <> 'not_yet' OR coalesce(btrim("note"), '') <> '');

CREATE TABLE "Relation" (
    "id" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Relation_fromId_idx" ON "Relation"("fromId");
CREATE INDEX "Relation_toId_idx" ON "Relation"("toId");
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_fromId_fkey"
  FOREIGN KEY ("fromId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_toId_fkey"
  FOREIGN KEY ("toId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_createdById_fkey"
  FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Relation" ADD CONSTRAINT "Relation_not_to_itself" CHECK ("fromId" <> "toId");
-- Two commitments hang together in one way, seen from either side.
CREATE UNIQUE INDEX "Relation_one_per_pair" ON "Relation" (least("fromId", "toId"), greatest("fromId", "toId"));
