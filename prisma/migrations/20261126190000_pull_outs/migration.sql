-- Taken out of the list a committee adopts as one item: who, when and why. One per proposal.
CREATE TABLE "PullOut" (
    "proposalId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "pulledById" UUID NOT NULL,
    "pulledAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PullOut_pkey" PRIMARY KEY ("proposalId"),
    CONSTRAINT "PullOut_reason" CHECK (btrim("reason") <> '')
);
ALTER TABLE "PullOut" ADD CONSTRAINT "PullOut_proposalId_fkey"
    FOREIGN KEY ("proposalId") REFERENCES "SettlementProposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PullOut" ADD CONSTRAINT "PullOut_pulledById_fkey"
    FOREIGN KEY ("pulledById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was decided in one meeting, for the list of decisions.
CREATE INDEX "SettlementProposal_meetingDate_idx" ON "SettlementProposal"("meetingDate");
CREATE INDEX "Decision_meetingDate_idx" ON "Decision"("meetingDate");
