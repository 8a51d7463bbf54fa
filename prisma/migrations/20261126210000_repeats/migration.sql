-- The registered commitment a candidate seems to say again, and why: a hint that may disappear with the commitment.
ALTER TABLE "Candidate" ADD COLUMN "likeId" UUID,
ADD COLUMN "likeWords" TEXT[];

CREATE INDEX "Candidate_likeId_idx" ON "Candidate"("likeId");

ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_likeId_fkey" FOREIGN KEY ("likeId") REFERENCES "Commitment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
