-- What is said again is looked for among live promises only (lib/documents/recognise-repeats.ts).
CREATE INDEX "Commitment_live_words" ON "Commitment" USING gin (to_tsvector('dutch', "title" || ' ' || "quote"))
  WHERE "state" IN ('open', 'in_progress', 'settlement_proposed', 'partly_settled', 'on_hold');
