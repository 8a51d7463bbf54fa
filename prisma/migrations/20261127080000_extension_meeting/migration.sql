-- An extension is granted by a committee or by the office: where a meeting decided, which one.
ALTER TABLE "Extension" ADD COLUMN "meetingDate" DATE;
CREATE INDEX "Extension_meetingDate_idx" ON "Extension"("meetingDate") WHERE "meetingDate" IS NOT NULL;
