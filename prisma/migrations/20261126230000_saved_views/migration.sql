-- Narrowings of the register that people keep for themselves.
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "isStart" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "SavedView_accountId_position_idx" ON "SavedView"("accountId", "position");
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A name is somebody's own, whatever its capitals; and one has one place to start.
CREATE UNIQUE INDEX "SavedView_own_name" ON "SavedView" ("accountId", lower("name"));
CREATE UNIQUE INDEX "SavedView_one_start" ON "SavedView" ("accountId") WHERE "isStart";
