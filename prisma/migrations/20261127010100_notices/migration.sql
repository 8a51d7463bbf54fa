-- Who hears of what: follows, kinds of mail switched off, and what was told of a term.
ALTER TABLE "Account" ADD COLUMN "mailLanguage" TEXT NOT NULL DEFAULT 'nl'
  CONSTRAINT "Account_mailLanguage" CHECK ("mailLanguage" IN ('nl', 'en'));

CREATE TABLE "Follow" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "commitmentId" UUID,
    "viewId" UUID,
    "committeeId" UUID,
    "portfolioId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Follow_one_thing" CHECK (num_nonnulls("commitmentId", "viewId", "committeeId", "portfolioId") = 1)
);
CREATE UNIQUE INDEX "Follow_accountId_commitmentId_key" ON "Follow"("accountId", "commitmentId");
CREATE UNIQUE INDEX "Follow_accountId_viewId_key" ON "Follow"("accountId", "viewId");
CREATE UNIQUE INDEX "Follow_accountId_committeeId_key" ON "Follow"("accountId", "committeeId");
CREATE UNIQUE INDEX "Follow_accountId_portfolioId_key" ON "Follow"("accountId", "portfolioId");
CREATE INDEX "Follow_commitmentId_idx" ON "Follow"("commitmentId");
CREATE INDEX "Follow_viewId_idx" ON "Follow"("viewId");
CREATE INDEX "Follow_committeeId_idx" ON "Follow"("committeeId");
CREATE INDEX "Follow_portfolioId_idx" ON "Follow"("portfolioId");
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_commitmentId_fkey"
  FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_viewId_fkey"
  FOREIGN KEY ("viewId") REFERENCES "SavedView"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_committeeId_fkey"
  FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_portfolioId_fkey"
  FOREIGN KEY ("portfolioId") REFERENCES "Portfolio"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "MailOff" (
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "MailOff_pkey" PRIMARY KEY ("accountId", "kind")
);
ALTER TABLE "MailOff" ADD CONSTRAINT "MailOff_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "TermTold" (
    "accountId" UUID NOT NULL,
    "commitmentId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "latest" DATE NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TermTold_pkey" PRIMARY KEY ("accountId", "commitmentId", "kind", "latest")
);
CREATE INDEX "TermTold_commitmentId_idx" ON "TermTold"("commitmentId");
ALTER TABLE "TermTold" ADD CONSTRAINT "TermTold_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TermTold" ADD CONSTRAINT "TermTold_commitmentId_fkey"
  FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
