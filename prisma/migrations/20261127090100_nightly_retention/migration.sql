-- What is past its period goes by itself only where an admin wants that: docs/decisions/0016.
ALTER TABLE "Retention" ADD COLUMN "nightly" BOOLEAN NOT NULL DEFAULT false;
