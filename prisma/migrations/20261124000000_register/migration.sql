-- Trigram search over titles needs the extension before its index.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('member', 'staff', 'admin');

-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('information', 'action', 'expectation', 'recurring', 'pending');

-- CreateEnum
CREATE TYPE "Strength" AS ENUM ('firm', 'expected', 'soft');

-- CreateEnum
CREATE TYPE "CandidateState" AS ENUM ('proposed', 'accepted', 'rejected', 'merged');

-- CreateEnum
CREATE TYPE "CommitmentState" AS ENUM ('open', 'in_progress', 'settlement_proposed', 'partly_settled', 'settled', 'on_hold', 'lapsed', 'not_kept');

-- CreateEnum
CREATE TYPE "WindowOrigin" AS ENUM ('promised', 'planned', 'extension', 'remainder', 'correction');

-- CreateEnum
CREATE TYPE "ExtensionState" AS ENUM ('requested', 'granted', 'refused');

-- CreateEnum
CREATE TYPE "SettlementOutcome" AS ENUM ('settled', 'partly_settled', 'returned');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('answers', 'letter', 'minutes');

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "passwordHash" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "deactivatedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "councilName" TEXT NOT NULL,
    "committeeConfirms" BOOLEAN NOT NULL DEFAULT true,
    "plannedTermDays" INTEGER,
    "dueSoonDays" INTEGER NOT NULL DEFAULT 28,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Committee" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Committee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitteeMember" (
    "committeeId" UUID NOT NULL,
    "accountId" UUID NOT NULL,

    CONSTRAINT "CommitteeMember_pkey" PRIMARY KEY ("committeeId","accountId")
);

-- CreateTable
CREATE TABLE "Portfolio" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Portfolio_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfficeTerm" (
    "id" UUID NOT NULL,
    "portfolioId" UUID NOT NULL,
    "holder" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "OfficeTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Department" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "committeeId" UUID,
    "date" DATE NOT NULL,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarPeriod" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "start" DATE NOT NULL,
    "end" DATE NOT NULL,

    CONSTRAINT "CalendarPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "committeeId" UUID,
    "meetingDate" DATE,
    "documentDate" DATE NOT NULL,
    "documentDateAssumed" BOOLEAN NOT NULL DEFAULT false,
    "sender" TEXT,
    "text" TEXT NOT NULL,
    "pages" INTEGER[],
    "bold" INTEGER[],
    "fileName" TEXT,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentFile" (
    "documentId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "DocumentFile_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "also" INTEGER[],
    "party" TEXT,
    "topic" TEXT,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "answerStart" INTEGER NOT NULL,
    "answerEnd" INTEGER NOT NULL,
    "refersTo" INTEGER[],

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "questionId" UUID,
    "state" "CandidateState" NOT NULL DEFAULT 'proposed',
    "byHand" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" "Kind" NOT NULL,
    "strength" "Strength" NOT NULL,
    "trackable" BOOLEAN NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "owner" TEXT,
    "duePhrase" TEXT,
    "dueEarliest" DATE,
    "dueLatest" DATE,
    "dueRule" TEXT,
    "dueAssumed" TEXT[],
    "evidence" JSONB NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "rejectReason" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "mergedIntoId" UUID,
    "repeatsId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NumberSeries" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,
    "freed" INTEGER[],

    CONSTRAINT "NumberSeries_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "context" TEXT,
    "kind" "Kind" NOT NULL,
    "strength" "Strength" NOT NULL,
    "madeOn" DATE NOT NULL,
    "madeBy" TEXT,
    "state" "CommitmentState" NOT NULL DEFAULT 'open',
    "committeeId" UUID,
    "party" TEXT,
    "portfolioId" UUID,
    "departmentId" UUID,
    "assigneeId" UUID,
    "documentId" UUID,
    "questionId" UUID,
    "candidateId" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "publishedAt" TIMESTAMPTZ(3),
    "duePhrase" TEXT,
    "dueEarliest" DATE,
    "dueLatest" DATE,
    "duePlanned" BOOLEAN NOT NULL DEFAULT false,
    "slips" INTEGER NOT NULL DEFAULT 0,
    "settledOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DueWindow" (
    "id" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "origin" "WindowOrigin" NOT NULL,
    "phrase" TEXT,
    "earliest" DATE,
    "latest" DATE,
    "rule" TEXT,
    "assumed" TEXT[],
    "reason" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DueWindow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "state" "ExtensionState" NOT NULL DEFAULT 'requested',
    "reason" TEXT NOT NULL,
    "phrase" TEXT,
    "earliest" DATE,
    "latest" DATE NOT NULL,
    "requestedById" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SettlementProposal" (
    "id" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "documentNumber" TEXT,
    "evidenceDate" DATE,
    "evidenceQuote" TEXT,
    "note" TEXT,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "SettlementOutcome",
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "meetingDate" DATE,
    "reason" TEXT,
    "remainder" TEXT,

    CONSTRAINT "SettlementProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Hold" (
    "id" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "resumeOn" DATE NOT NULL,
    "stateBefore" "CommitmentState" NOT NULL,
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedById" UUID,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Hold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "outcome" "CommitmentState" NOT NULL,
    "reason" TEXT NOT NULL,
    "meetingDate" DATE,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HistoryEntry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "commitmentId" UUID,
    "documentId" UUID,
    "accountId" UUID,
    "payload" JSONB NOT NULL,

    CONSTRAINT "HistoryEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Committee_slug_key" ON "Committee"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Committee_shortName_key" ON "Committee"("shortName");

-- CreateIndex
CREATE INDEX "CommitteeMember_accountId_idx" ON "CommitteeMember"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Portfolio_slug_key" ON "Portfolio"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Portfolio_name_key" ON "Portfolio"("name");

-- CreateIndex
CREATE INDEX "OfficeTerm_portfolioId_from_idx" ON "OfficeTerm"("portfolioId", "from");

-- CreateIndex
CREATE UNIQUE INDEX "Department_slug_key" ON "Department"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Department_name_key" ON "Department"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Party_slug_key" ON "Party"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Party_name_key" ON "Party"("name");

-- CreateIndex
CREATE INDEX "Meeting_date_idx" ON "Meeting"("date");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_committeeId_date_key" ON "Meeting"("committeeId", "date");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarPeriod_name_year_key" ON "CalendarPeriod"("name", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Document_sha256_key" ON "Document"("sha256");

-- CreateIndex
CREATE INDEX "Document_createdAt_id_idx" ON "Document"("createdAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Question_documentId_position_key" ON "Question"("documentId", "position");

-- CreateIndex
CREATE INDEX "Candidate_documentId_start_idx" ON "Candidate"("documentId", "start");

-- CreateIndex
CREATE INDEX "Candidate_state_documentId_idx" ON "Candidate"("state", "documentId");

-- CreateIndex
CREATE INDEX "Candidate_mergedIntoId_idx" ON "Candidate"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Candidate_repeatsId_idx" ON "Candidate"("repeatsId");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_number_key" ON "Commitment"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_candidateId_key" ON "Commitment"("candidateId");

-- CreateIndex
CREATE INDEX "Commitment_state_dueLatest_id_idx" ON "Commitment"("state", "dueLatest", "id");

-- CreateIndex
CREATE INDEX "Commitment_committeeId_state_dueLatest_idx" ON "Commitment"("committeeId", "state", "dueLatest");

-- CreateIndex
CREATE INDEX "Commitment_assigneeId_state_idx" ON "Commitment"("assigneeId", "state");

-- CreateIndex
CREATE INDEX "Commitment_portfolioId_state_dueLatest_idx" ON "Commitment"("portfolioId", "state", "dueLatest");

-- CreateIndex
CREATE INDEX "Commitment_documentId_idx" ON "Commitment"("documentId");

-- CreateIndex
CREATE INDEX "Commitment_madeOn_id_idx" ON "Commitment"("madeOn" DESC, "id");

-- CreateIndex
CREATE INDEX "Commitment_settledOn_id_idx" ON "Commitment"("settledOn" DESC, "id");

-- CreateIndex
CREATE INDEX "Commitment_title_idx" ON "Commitment" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_year_sequence_key" ON "Commitment"("year", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "DueWindow_commitmentId_position_key" ON "DueWindow"("commitmentId", "position");

-- CreateIndex
CREATE INDEX "Extension_commitmentId_requestedAt_idx" ON "Extension"("commitmentId", "requestedAt");

-- CreateIndex
CREATE INDEX "SettlementProposal_commitmentId_proposedAt_idx" ON "SettlementProposal"("commitmentId", "proposedAt");

-- CreateIndex
CREATE INDEX "Hold_commitmentId_startedAt_idx" ON "Hold"("commitmentId", "startedAt");

-- CreateIndex
CREATE INDEX "Decision_commitmentId_decidedAt_idx" ON "Decision"("commitmentId", "decidedAt");

-- CreateIndex
CREATE INDEX "HistoryEntry_commitmentId_id_idx" ON "HistoryEntry"("commitmentId", "id");

-- CreateIndex
CREATE INDEX "HistoryEntry_documentId_id_idx" ON "HistoryEntry"("documentId", "id");

-- CreateIndex
CREATE INDEX "HistoryEntry_accountId_id_idx" ON "HistoryEntry"("accountId", "id");

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficeTerm" ADD CONSTRAINT "OfficeTerm_portfolioId_fkey" FOREIGN KEY ("portfolioId") REFERENCES "Portfolio"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentFile" ADD CONSTRAINT "DocumentFile_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_repeatsId_fkey" FOREIGN KEY ("repeatsId") REFERENCES "Commitment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_portfolioId_fkey" FOREIGN KEY ("portfolioId") REFERENCES "Portfolio"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "Department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DueWindow" ADD CONSTRAINT "DueWindow_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DueWindow" ADD CONSTRAINT "DueWindow_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlementProposal" ADD CONSTRAINT "SettlementProposal_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlementProposal" ADD CONSTRAINT "SettlementProposal_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlementProposal" ADD CONSTRAINT "SettlementProposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hold" ADD CONSTRAINT "Hold_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hold" ADD CONSTRAINT "Hold_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Hold" ADD CONSTRAINT "Hold_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


