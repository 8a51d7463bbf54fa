-- The outbox: mail is written with the change it tells of, and sent by the job queue afterwards.
CREATE TYPE "MailState" AS ENUM ('waiting', 'sent', 'failed', 'kept');

CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "kind" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "accountId" UUID,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "secret" BOOLEAN NOT NULL DEFAULT false,
    "unsubscribe" TEXT,
    "state" "MailState" NOT NULL DEFAULT 'waiting',
    "messageId" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "triedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id"),
    -- A line break would let a subject or an address write headers of its own.
    CONSTRAINT "Mail_one_line" CHECK ("subject" !~ '[\r\n]' AND "to" !~ '[\r\n]'),
    CONSTRAINT "Mail_sent_at" CHECK (("state" = 'sent') = ("sentAt" IS NOT NULL))
);
CREATE UNIQUE INDEX "Mail_key_key" ON "Mail"("key");
CREATE INDEX "Mail_createdAt_id_idx" ON "Mail"("createdAt" DESC, "id");
CREATE INDEX "Mail_state_createdAt_id_idx" ON "Mail"("state", "createdAt" DESC, "id");
CREATE INDEX "Mail_accountId_idx" ON "Mail"("accountId");
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
