-- How often something was tried (sign-in, upload), shared by all servers.
CREATE TABLE "SpentTries" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "SpentTries_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "SpentTries_expire_idx" ON "SpentTries"("expire");
