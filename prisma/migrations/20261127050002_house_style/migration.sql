-- What a municipality puts in place of ours: its accent by day and by night, and its logo. One row, or none.
CREATE TABLE "HouseStyle" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "accentLight" TEXT,
    "accentDark" TEXT,
    "logo" BYTEA,
    "logoType" TEXT,
    "logoName" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "HouseStyle_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "HouseStyle" ADD CONSTRAINT "HouseStyle_one_row" CHECK ("id" = 1);
ALTER TABLE "HouseStyle" ADD CONSTRAINT "HouseStyle_accents" CHECK (
    coalesce("accentLight", '#000000') ~ '^#[0-9a-f]{6}$' AND coalesce("accentDark", '#000000') ~ '^#[0-9a-f]{6}$'
    AND ("accentLight" IS NULL) = ("accentDark" IS NULL)
);
ALTER TABLE "HouseStyle" ADD CONSTRAINT "HouseStyle_logo" CHECK (
    ("logo" IS NULL) = ("logoType" IS NULL) AND ("logo" IS NULL) = ("logoName" IS NULL)
    AND coalesce("logoType", 'image/png') IN ('image/png', 'image/svg+xml')
    AND coalesce(octet_length("logo"), 0) <= 200000
);
