-- Open sessions, second factors and one-time links: docs/decisions/0015.
CREATE TYPE "TokenPurpose" AS ENUM ('set_up', 'invitation', 'reset', 'second_step');

CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "userAgent" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Session_accountId_seenAt_idx" ON "Session"("accountId", "seenAt" DESC);
CREATE INDEX "Session_openedAt_idx" ON "Session"("openedAt");
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "SecondFactor" (
    "accountId" UUID NOT NULL,
    "secret" TEXT,
    "setAt" TIMESTAMPTZ(3),
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "pending" TEXT,
    "pendingAt" TIMESTAMPTZ(3),

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("accountId"),
    CONSTRAINT "SecondFactor_set" CHECK (("secret" IS NULL) = ("setAt" IS NULL)),
    CONSTRAINT "SecondFactor_pending" CHECK (("pending" IS NULL) = ("pendingAt" IS NULL))
);
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "RecoveryCode" (
    "hash" TEXT NOT NULL,
    "accountId" UUID NOT NULL,

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("hash")
);
CREATE INDEX "RecoveryCode_accountId_idx" ON "RecoveryCode"("accountId");
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "OneTimeToken" (
    "hash" TEXT NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "accountId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OneTimeToken_pkey" PRIMARY KEY ("hash"),
    -- Only the link that makes the first admin is nobody's yet.
    CONSTRAINT "OneTimeToken_owner" CHECK (("accountId" IS NULL) = ("purpose" = 'set_up'))
);
CREATE INDEX "OneTimeToken_accountId_purpose_idx" ON "OneTimeToken"("accountId", "purpose");
CREATE INDEX "OneTimeToken_expiresAt_idx" ON "OneTimeToken"("expiresAt");
ALTER TABLE "OneTimeToken" ADD CONSTRAINT "OneTimeToken_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Settings" ADD COLUMN "adminsNeedFactor" BOOLEAN NOT NULL DEFAULT false;
