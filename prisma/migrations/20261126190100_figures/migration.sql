-- The figures page reads sums, never the register (docs/decisions/0010-figures.md). They are kept here, whoever writes.

ALTER TABLE "Commitment" ADD COLUMN "keptOn" DATE, ADD COLUMN "daysLate" INTEGER, ADD COLUMN "daysLateFirst" INTEGER;

-- How many days after `latest` something came, without the days on which the clock stood still.
CREATE FUNCTION days_late(commitment uuid, kept date, latest date) RETURNS integer LANGUAGE sql STABLE AS $$
  -- Without a day to be late for, nothing is: `greatest` alone would make it 0.
  SELECT CASE WHEN latest IS NOT NULL THEN greatest(0, (kept - latest) - (
    SELECT coalesce(sum(greatest(0,
      least(coalesce((h."endedAt" AT TIME ZONE 'Europe/Amsterdam')::date, kept), kept)
      - greatest((h."startedAt" AT TIME ZONE 'Europe/Amsterdam')::date, latest))), 0)::int
    FROM "Hold" h WHERE h."commitmentId" = commitment)) END
$$;

-- The day the executive delivered, not the day on which the committee found time to look.
CREATE FUNCTION kept_on(commitment uuid) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT least(p."evidenceDate", (p."proposedAt" AT TIME ZONE 'Europe/Amsterdam')::date)
  FROM "SettlementProposal" p WHERE p."commitmentId" = commitment AND p."outcome" = 'settled'
  ORDER BY p."decidedAt" DESC LIMIT 1
$$;

-- The end of the window as it was first promised: read anew where we had read it wrongly, but before any extension.
-- What the council planned by itself is no promise.
CREATE FUNCTION first_latest(commitment uuid) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT w."latest" FROM "DueWindow" w
  WHERE w."commitmentId" = commitment AND w."origin" IN ('promised', 'correction') AND w."position" < coalesce(
    (SELECT min(x."position") FROM "DueWindow" x
     WHERE x."commitmentId" = commitment AND x."origin" IN ('extension', 'remainder')), 2147483647)
  ORDER BY w."position" DESC LIMIT 1
$$;

CREATE FUNCTION commitment_judged() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."state" <> 'settled' THEN
    NEW."keptOn" := NULL; NEW."daysLate" := NULL; NEW."daysLateFirst" := NULL;
  ELSIF OLD."state" <> 'settled' OR NEW."dueLatest" IS DISTINCT FROM OLD."dueLatest" OR NEW."duePlanned" <> OLD."duePlanned" THEN
    NEW."keptOn" := coalesce(kept_on(NEW."id"), NEW."settledOn");
    NEW."daysLate" := days_late(NEW."id", NEW."keptOn", CASE WHEN NOT NEW."duePlanned" THEN NEW."dueLatest" END);
    NEW."daysLateFirst" := days_late(NEW."id", NEW."keptOn", first_latest(NEW."id"));
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Commitment_judged" BEFORE UPDATE ON "Commitment" FOR EACH ROW EXECUTE FUNCTION commitment_judged();

-- One row per year in which promises were made, committee and portfolio; the zero id stands for none. What each place
-- of `counts` counts stands in lib/figures/slots.ts, and in figure_slots below. A test holds both together.
CREATE TABLE "FigureTally" (
    "year" INTEGER NOT NULL,
    "committeeId" UUID NOT NULL,
    "portfolioId" UUID NOT NULL,
    "counts" INTEGER[] NOT NULL,

    CONSTRAINT "FigureTally_pkey" PRIMARY KEY ("year","committeeId","portfolioId")
);

-- 1: up to 7 days ... 23: 731 days and more.
CREATE FUNCTION late_bucket(days integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT width_bucket(days, ARRAY[1,8,15,22,29,43,57,71,85,113,141,169,197,225,253,281,309,337,366,457,548,639,731])
$$;

CREATE FUNCTION figure_slots(state "CommitmentState", made date, slips integer, late integer, late_first integer)
RETURNS TABLE (slot integer, n integer) LANGUAGE sql IMMUTABLE AS $$
  SELECT x.slot, x.n FROM (VALUES
    (CASE WHEN state NOT IN ('settled', 'lapsed', 'not_kept') THEN extract(month FROM made)::int END, 1),
    (CASE state WHEN 'settled' THEN CASE WHEN late IS NULL THEN 14 WHEN late = 0 THEN 13 ELSE 20 + late_bucket(late) END
       WHEN 'lapsed' THEN 17 WHEN 'not_kept' THEN 18 END, 1),
    (CASE WHEN state = 'settled' THEN
       CASE WHEN late_first IS NULL THEN 16 WHEN late_first = 0 THEN 15 ELSE 43 + late_bucket(late_first) END END, 1),
    (CASE WHEN slips > 0 THEN 19 END, 1),
    (CASE WHEN slips > 0 THEN 20 END, slips)
  ) x (slot, n) WHERE x.slot IS NOT NULL
$$;

CREATE FUNCTION add_counts(one integer[], other integer[]) RETURNS integer[] LANGUAGE sql IMMUTABLE AS $$
  SELECT array_agg(coalesce(x.a, 0) + coalesce(x.b, 0) ORDER BY x.place) FROM unnest(one, other) WITH ORDINALITY x (a, b, place)
$$;

-- A row may be counted under a key (year, committee, portfolio) more or less often than before.
CREATE TYPE figure_change AS (y integer, c uuid, p uuid, slot integer, n bigint);

CREATE FUNCTION add_to_figures(changes figure_change[]) RETURNS void LANGUAGE sql AS $$
  WITH change AS (
    SELECT x.y, coalesce(x.c, '00000000-0000-0000-0000-000000000000') AS c,
           coalesce(x.p, '00000000-0000-0000-0000-000000000000') AS p, x.slot, sum(x.n)::int AS n
    FROM unnest(changes) x GROUP BY 1, 2, 3, 4 HAVING sum(x.n) <> 0)
  INSERT INTO "FigureTally" ("year", "committeeId", "portfolioId", "counts")
  SELECT k.y, k.c, k.p, (
    SELECT array_agg(coalesce(d.n, 0) ORDER BY place) FROM generate_series(1, 66) place
    LEFT JOIN change d ON d.y = k.y AND d.c = k.c AND d.p = k.p AND d.slot = place)
  FROM (SELECT DISTINCT y, c, p FROM change) k ORDER BY 1, 2, 3
  ON CONFLICT ("year", "committeeId", "portfolioId")
  DO UPDATE SET "counts" = add_counts("FigureTally"."counts", excluded."counts")
$$;

-- Only what the public may see is counted. Per statement, so that filling a large register takes one pass; keys are
-- written in order, so that two writers do not wait for each other.
CREATE FUNCTION figures_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_to_figures(array_agg(x::figure_change)) FROM (
    SELECT a."year", a."committeeId", a."portfolioId", s.slot, sum(s.n) FROM new_rows a,
      figure_slots(a."state", a."madeOn", a."slips", a."daysLate", a."daysLateFirst") s
    WHERE a."publishedAt" IS NOT NULL AND NOT a."confidential" GROUP BY 1, 2, 3, 4) x HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "Commitment_figures_added" AFTER INSERT ON "Commitment" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION figures_added();

CREATE FUNCTION figures_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_to_figures(array_agg(x::figure_change)) FROM (
    SELECT o."year", o."committeeId", o."portfolioId", s.slot, -sum(s.n) FROM old_rows o,
      figure_slots(o."state", o."madeOn", o."slips", o."daysLate", o."daysLateFirst") s
    WHERE o."publishedAt" IS NOT NULL AND NOT o."confidential" GROUP BY 1, 2, 3, 4 UNION ALL
    SELECT a."year", a."committeeId", a."portfolioId", s.slot, sum(s.n) FROM new_rows a,
      figure_slots(a."state", a."madeOn", a."slips", a."daysLate", a."daysLateFirst") s
    WHERE a."publishedAt" IS NOT NULL AND NOT a."confidential" GROUP BY 1, 2, 3, 4) x HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "Commitment_figures_changed" AFTER UPDATE ON "Commitment" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION figures_changed();

CREATE FUNCTION figures_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_to_figures(array_agg(x::figure_change)) FROM (
    SELECT o."year", o."committeeId", o."portfolioId", s.slot, -sum(s.n) FROM old_rows o,
      figure_slots(o."state", o."madeOn", o."slips", o."daysLate", o."daysLateFirst") s
    WHERE o."publishedAt" IS NOT NULL AND NOT o."confidential" GROUP BY 1, 2, 3, 4) x HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "Commitment_figures_removed" AFTER DELETE ON "Commitment" REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION figures_removed();

-- From nothing: for what was there before, and for whoever filled the register past the triggers. As the owner.
CREATE FUNCTION rebuild_figures() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE "Commitment" IN SHARE ROW EXCLUSIVE MODE;
  UPDATE "Commitment" c SET "keptOn" = k.day,
    "daysLate" = days_late(c."id", k.day, CASE WHEN NOT c."duePlanned" THEN c."dueLatest" END),
    "daysLateFirst" = days_late(c."id", k.day, first_latest(c."id"))
  FROM (SELECT x."id", coalesce(kept_on(x."id"), x."settledOn") AS day FROM "Commitment" x WHERE x."state" = 'settled') k
  WHERE k."id" = c."id";
  DELETE FROM "FigureTally";
  PERFORM add_to_figures(array_agg(x::figure_change)) FROM (
    SELECT c."year", c."committeeId", c."portfolioId", s.slot, sum(s.n) FROM "Commitment" c,
      figure_slots(c."state", c."madeOn", c."slips", c."daysLate", c."daysLateFirst") s
    WHERE c."publishedAt" IS NOT NULL AND NOT c."confidential" GROUP BY 1, 2, 3, 4) x HAVING count(*) > 0;
END $$;
SELECT rebuild_figures();

-- Exact medians, as long as so few were late that they can be read.
CREATE INDEX "Commitment_late" ON "Commitment" ("daysLate", "year", "committeeId", "portfolioId")
  WHERE "daysLate" > 0 AND "publishedAt" IS NOT NULL AND NOT "confidential";
