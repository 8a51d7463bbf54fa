/**
 * The statements that fill a register set by set. `$1` is how many promises, `$2` today. They lean on the tables of
 * `scratch`: texts to draw from, and rows with the choices made for each promise.
 */

/** Chooses the lower numbers more often, as large committees have more promises than small ones. */
const skewed = (count: number) => `(1 + floor(${count} * power(random(), 1.6)))::int`
/** The same id for the same thing, in the form addresses ask for (version 4). */
const id = (kind: string, n: string) =>
  `overlay(overlay(md5('${kind}' || ${n}) placing '4' from 13) placing '8' from 17)::uuid`
const some = (kind: string, n: string, share: number) =>
  `CASE WHEN random() < ${share} THEN ${id(kind, n)} END`

export const BODIES = { committee: 12, portfolio: 14, department: 18, party: 14, account: 300 } as const

const named = (table: string, kind: string, count: number, word: string) =>
  `INSERT INTO "${table}" ("id", "slug", "name") SELECT ${id(kind, 'n')}, '${kind}-' || n, '${word} ' || n FROM generate_series(1, ${count}) n`

export const COUNCIL = [
  `INSERT INTO "Committee" ("id", "slug", "shortName", "name")
   SELECT ${id('committee', 'n')}, 'committee-' || n, 'C' || n, 'Commissie ' || n FROM generate_series(1, ${BODIES.committee}) n`,
  named('Portfolio', 'portfolio', BODIES.portfolio, 'Portefeuille'),
  named('Department', 'department', BODIES.department, 'Afdeling'),
  named('Party', 'party', BODIES.party, 'Fractie'),
  `INSERT INTO "OfficeTerm" ("id", "portfolioId", "holder", "office", "from")
   SELECT gen_random_uuid(), ${id('portfolio', 'n')}, 'Wethouder ' || ((n + 1) / 2), 'wethouder', $2::date - 400
   FROM generate_series(1, ${BODIES.portfolio}) n`,
  `INSERT INTO "Account" ("id", "email", "name", "role")
   SELECT ${id('account', 'n')}, 'behandelaar-' || n || '@gestand.example', 'Behandelaar ' || n,
     (CASE WHEN n = 1 THEN 'admin' WHEN n < 20 THEN 'staff' ELSE 'member' END)::"Role"
   FROM generate_series(1, ${BODIES.account}) n`,
  `INSERT INTO "CommitteeMember" ("committeeId", "accountId")
   SELECT ${id('committee', '(1 + n % 12)')}, ${id('account', 'n')} FROM generate_series(20, ${BODIES.account}) n`,
]

/** Twenty years up to today; one in twenty is live, of the last two years nearly half. */
export const CHOICES = `CREATE TABLE scratch.choice AS
  SELECT i, ${id('commitment', 'i')} AS id, d.made, extract(year FROM d.made)::int AS year,
    row_number() OVER (PARTITION BY extract(year FROM d.made) ORDER BY i)::int AS sequence, r.live,
    (CASE WHEN r.live THEN (ARRAY['open','open','open','in_progress','in_progress','in_progress','in_progress','settlement_proposed','partly_settled','on_hold'])[1 + floor(random() * 10)]
      WHEN random() < 0.93 THEN 'settled' WHEN random() < 0.6 THEN 'lapsed' ELSE 'not_kept' END)::"CommitmentState" AS state,
    (CASE WHEN random() < 0.12 THEN NULL WHEN r.live THEN $2::date - 110 + floor(random() * 400)::int
      ELSE d.made + 30 + floor(random() * 370)::int END) AS latest,
    CASE WHEN random() < 0.12 THEN 1 + floor(random() * 2)::int ELSE 0 END AS slips,
    random() < 0.02 AS confidential, random() < CASE WHEN r.live THEN 0.97 ELSE 0.995 END AS published,
    ${skewed(BODIES.committee)} AS committee, ${skewed(BODIES.portfolio)} AS portfolio,
    ${skewed(BODIES.department)} AS department, ${skewed(BODIES.party)} AS party, ${skewed(BODIES.account)} AS account,
    1 + floor(random() * $3)::int AS title, 1 + floor(random() * $3)::int AS quote, 1 + floor(random() * $3)::int AS answer,
    1 + (i - 1) / 8 AS document
  FROM generate_series(1, $1::int) i
  CROSS JOIN LATERAL (SELECT $2::date - (($1::int - i)::bigint * 7300 / $1::int)::int AS made) d
  CROSS JOIN LATERAL (SELECT random() < CASE WHEN d.made > $2::date - 730 THEN 0.45 ELSE 0.0055 END AS live, i AS each) r`

/** A name hardly anyone else has, so that there are rare words too. */
const RARE = `translate(md5('name' || c.i / 5), '0123456789', 'klmnoprstu')`

export const REGISTER = [
  `INSERT INTO "NumberSeries" ("year", "last", "freed") SELECT year, max(sequence), '{}' FROM scratch.choice GROUP BY 1`,
  `INSERT INTO "Document" ("id", "kind", "number", "title", "committeeId", "documentDate", "text", "mediaType", "size", "sha256", "engineVersion", "publishedAt", "createdById", "createdAt")
   SELECT ${id('document', 'c.document')}, 'answers', to_char(c.made, 'YY') || 'bb' || lpad((c.document % 1000000)::text, 6, '0'),
     'Beantwoording ' || t.text, ${id('committee', 'c.committee')}, c.made, q.text, 'text/plain', 300, 'sha-' || c.document, 'bench',
     CASE WHEN random() < 0.8 THEN c.made + time '12:00' END, ${id('account', '2')}, c.made + time '09:00'
   FROM scratch.choice c JOIN scratch.title t ON t.n = c.title JOIN scratch.answer q ON q.n = c.answer WHERE c.i % 8 = 1`,
  `INSERT INTO "Commitment" ("id", "number", "year", "sequence", "title", "quote", "context", "kind", "strength", "madeOn", "madeBy", "state",
     "committeeId", "party", "portfolioId", "departmentId", "assigneeId", "documentId", "confidential", "publishedAt",
     "duePhrase", "dueEarliest", "dueLatest", "slips", "settledOn", "createdAt", "updatedAt")
   SELECT c.id, 'T' || c.year || '-' || lpad(c.sequence::text, greatest(4, length(c.sequence::text)), '0'), c.year, c.sequence,
     t.text, q.text || ' ' || ${RARE} || '.', a.text,
     (ARRAY['information','information','information','action','action','expectation','recurring','pending'])[1 + floor(random() * 8)]::"Kind",
     (ARRAY['firm','firm','expected','soft'])[1 + floor(random() * 4)]::"Strength", c.made, 'wethouder', c.state,
     ${id('committee', 'c.committee')}, 'Fractie ' || c.party, ${id('portfolio', 'c.portfolio')}, ${id('department', 'c.department')},
     ${some('account', 'c.account', 0.75)}, ${id('document', 'c.document')}, c.confidential,
     CASE WHEN c.published THEN c.made + time '12:00' END, CASE WHEN c.latest IS NOT NULL THEN 'binnen de termijn' END,
     least(c.latest, greatest(c.made, c.latest - 30)), c.latest, c.slips,
     CASE WHEN c.state = 'settled' THEN least(coalesce(c.latest, c.made + 90) + 10, $2::date) END,
     c.made + time '10:00', c.made + time '10:00'
   FROM scratch.choice c JOIN scratch.title t ON t.n = c.title JOIN scratch.quote q ON q.n = c.quote JOIN scratch.answer a ON a.n = c.answer`,
  `INSERT INTO "DueWindow" ("id", "commitmentId", "position", "origin", "phrase", "earliest", "latest", "createdById", "createdAt")
   SELECT gen_random_uuid(), c.id, 1 + n, (CASE WHEN n = 0 THEN 'promised' ELSE 'extension' END)::"WindowOrigin", 'binnen de termijn',
     least(c.latest, greatest(c.made, c.latest - 30)) - 60 * (c.slips - n), c.latest - 60 * (c.slips - n), ${id('account', '2')}, c.made + time '10:00'
   FROM scratch.choice c CROSS JOIN LATERAL generate_series(0, c.slips) n`,
  `INSERT INTO "SettlementProposal" ("id", "commitmentId", "documentNumber", "note", "proposedById", "proposedAt", "outcome", "decidedById", "decidedAt", "meetingDate")
   SELECT gen_random_uuid(), c.id, to_char(c.made, 'YY') || 'bb' || lpad(((c.i * 7) % 1000000)::text, 6, '0'), t.text, ${id('account', '30')},
     c.made + time '11:00', CASE WHEN c.state = 'settled' THEN 'settled'::"SettlementOutcome" END,
     CASE WHEN c.state = 'settled' THEN ${id('account', '3')} END, CASE WHEN c.state = 'settled' THEN c.made + time '12:00' END, c.made
   FROM scratch.choice c JOIN scratch.title t ON t.n = c.title WHERE c.state IN ('settled', 'settlement_proposed')`,
  `INSERT INTO "HistoryEntry" ("at", "actorId", "actorName", "kind", "commitmentId", "payload")
   SELECT c.made + time '10:00', ${id('account', '2')}, 'Behandelaar 2', k.kind, c.id, k.payload
   FROM scratch.choice c CROSS JOIN LATERAL (VALUES
     ('commitment.registered', jsonb_build_object('number', 'T' || c.year || '-' || c.sequence, 'title', 'Toezegging', 'window', jsonb_build_object('phrase', null, 'earliest', null, 'latest', c.latest))),
     ('commitment.published', jsonb_build_object('number', 'T' || c.year || '-' || c.sequence)),
     ('commitment.progress', jsonb_build_object('note', 'Het loopt.'))) k(kind, payload)`,
]

/** What triggers would have kept up row by row. */
export const SEARCH = `INSERT INTO "CommitmentSearch" ("commitmentId", "madeOn", "due", "words")
  SELECT s."id", s."madeOn", s."due", s."words" FROM "CommitmentSearchable" s JOIN scratch.choice c ON c.id = s."id" WHERE c.i % $1::int = $2::int`
export const TALLIES = `INSERT INTO "RegisterTally" ("within", "live", "facet", "value", "everyone", "office")
  SELECT "within", "live", "facet", "value", sum("everyone"), count(*) FROM "CommitmentCell" GROUP BY 1, 2, 3, 4`
export const WORDS = `INSERT INTO "SearchWord" ("word", "public")
  SELECT DISTINCT w."lexeme", true FROM (
    SELECT text FROM scratch.title UNION ALL SELECT text FROM scratch.quote UNION ALL SELECT text FROM scratch.answer
    UNION ALL SELECT ${RARE} FROM scratch.choice c WHERE c.i % 5 = 0
  ) x CROSS JOIN LATERAL unnest(to_tsvector('register_dutch', x.text)) w WHERE length(w."lexeme") >= 3
  ON CONFLICT DO NOTHING`

/** As a change of the register does: what was kept of it holds no longer. */
export const NOTE_CHANGE = 'INSERT INTO "RegisterChange" DEFAULT VALUES ON CONFLICT DO NOTHING'
