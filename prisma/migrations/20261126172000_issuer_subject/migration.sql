-- Whom the council's identity provider calls this person: its address and the name it never changes.
ALTER TABLE "Account" ADD COLUMN "subject" TEXT;
CREATE UNIQUE INDEX "Account_subject_key" ON "Account"("subject");
