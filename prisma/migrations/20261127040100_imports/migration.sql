-- A sheet read in: what stood in it, what each row would do, and how far it has come. See docs/decisions/0017.
CREATE TYPE "ImportState" AS ENUM ('read', 'checking', 'checked', 'committing', 'done', 'failed');
CREATE TYPE "ImportVerdict" AS ENUM ('new', 'same', 'changed', 'duplicate', 'conflict', 'error');

CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'read',
    "headers" TEXT[],
    "columns" TEXT[],
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER,
    "changed" INTEGER,
    "reason" TEXT,
    "takeDuplicates" BOOLEAN NOT NULL DEFAULT false,
    "takeConflicts" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Import_createdAt_idx" ON "Import"("createdAt" DESC);
ALTER TABLE "Import" ADD CONSTRAINT "Import_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ImportRow" (
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "cells" TEXT[],
    "verdict" "ImportVerdict",
    "number" TEXT,
    "seenVersion" INTEGER,
    "findings" JSONB,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId", "position")
);
CREATE INDEX "ImportRow_importId_verdict_position_idx" ON "ImportRow"("importId", "verdict", "position");
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_importId_fkey"
  FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Under which header this office keeps what: remembered from the last sheet.
CREATE TABLE "ImportHeader" (
    "header" TEXT NOT NULL,
    "column" TEXT NOT NULL,

    CONSTRAINT "ImportHeader_pkey" PRIMARY KEY ("header")
);
