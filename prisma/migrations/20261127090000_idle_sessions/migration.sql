-- A session that nobody uses ends before the working day does: docs/decisions/0015.
ALTER TABLE "Settings" ADD COLUMN "idleHours" INTEGER NOT NULL DEFAULT 4;
ALTER TABLE "Settings" ADD CONSTRAINT "Settings_idleHours" CHECK ("idleHours" BETWEEN 1 AND 12);
-- And a council may ask a second step of everybody, not of admins alone.
ALTER TABLE "Settings" ADD COLUMN "everyoneNeedsFactor" BOOLEAN NOT NULL DEFAULT false;
