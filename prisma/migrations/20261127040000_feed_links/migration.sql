-- A person's own calendar and feeds: a secret address that a calendar program can read without signing in.
CREATE TABLE "FeedLink" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeedLink_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "FeedLink_tokenHash_key" ON "FeedLink"("tokenHash");
CREATE INDEX "FeedLink_accountId_createdAt_idx" ON "FeedLink"("accountId", "createdAt" DESC);
ALTER TABLE "FeedLink" ADD CONSTRAINT "FeedLink_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
