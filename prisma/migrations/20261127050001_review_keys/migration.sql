-- Whether the review page listens to single keys: each person's own choice, so that it follows them to another computer.
ALTER TABLE "Account" ADD COLUMN "reviewKeys" BOOLEAN NOT NULL DEFAULT true;
