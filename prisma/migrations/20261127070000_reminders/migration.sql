-- Reminder rounds: per portfolio holder what is late and what falls due, with an answer for each.
CREATE TYPE "ReminderList" AS ENUM ('late', 'due');
CREATE TYPE "ReminderAnswer" AS ENUM ('done', 'new_window', 'nothing');
CREATE TYPE "ReminderDecision" AS ENUM ('accepted', 'set_aside');

CREATE TABLE "ReminderRound" (
    "id" UUID NOT NULL,
    "today" DATE NOT NULL,
    "until" DATE NOT NULL,
    "leftOut" INTEGER NOT NULL,
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReminderRound_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ReminderRound_ahead" CHECK ("until" > "today")
);
CREATE INDEX "ReminderRound_startedAt_idx" ON "ReminderRound"("startedAt" DESC);
ALTER TABLE "ReminderRound" ADD CONSTRAINT "ReminderRound_startedById_fkey"
  FOREIGN KEY ("startedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "Reminder" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "holder" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "edition" INTEGER NOT NULL DEFAULT 1,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Reminder_tokenHash_key" ON "Reminder"("tokenHash");
CREATE UNIQUE INDEX "Reminder_roundId_holder_key" ON "Reminder"("roundId", "holder");
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_roundId_fkey"
  FOREIGN KEY ("roundId") REFERENCES "ReminderRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "ReminderItem" (
    "id" UUID NOT NULL,
    "reminderId" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "list" "ReminderList" NOT NULL,
    "latest" DATE NOT NULL,
    "answer" "ReminderAnswer",
    "documentNumber" TEXT,
    "evidenceDate" DATE,
    "newLatest" DATE,
    "note" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "claimedAt" TIMESTAMPTZ(3),
    "decision" "ReminderDecision",
    "refusal" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReminderItem_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ReminderItem_answered" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL)),
    CONSTRAINT "ReminderItem_decided" CHECK ("decision" IS NULL OR ("answer" IS NOT NULL AND "decidedAt" IS NOT NULL))
);
CREATE UNIQUE INDEX "ReminderItem_reminderId_commitmentId_key" ON "ReminderItem"("reminderId", "commitmentId");
CREATE INDEX "ReminderItem_commitmentId_idx" ON "ReminderItem"("commitmentId");
ALTER TABLE "ReminderItem" ADD CONSTRAINT "ReminderItem_reminderId_fkey"
  FOREIGN KEY ("reminderId") REFERENCES "Reminder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReminderItem" ADD CONSTRAINT "ReminderItem_commitmentId_fkey"
  FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReminderItem" ADD CONSTRAINT "ReminderItem_decidedById_fkey"
  FOREIGN KEY ("decidedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
