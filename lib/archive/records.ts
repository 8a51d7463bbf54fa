import { type Actor, VISITOR } from '../access/actor'
import type { WholeCommitment } from '../commitments/find-commitment'
import { fromDate, fromDateOrNull } from '../day'
import { db } from '../db/client'
import type { TimedEntry } from '../history/queries'
import type { ArchiveScope } from './schema'

/** Who reads for an archive: a public one holds what a visitor may see, by the same queries. */
export const readerFor = (scope: ArchiveScope, actor: Actor): Actor => (scope === 'public' ? VISITOR : actor)

/** Plain facts about a record, with the names MDTO has for them, for whoever takes the archive over. */
export function metadataOf(record: {
  id: string
  name: string
  from: string
  to?: string | null
  open: boolean
  maker: string
}) {
  return {
    identificatie: { identificatieKenmerk: record.id, identificatieBron: 'Gestand' },
    naam: record.name,
    aggregatieniveau: 'Archiefstuk',
    taal: 'nl',
    dekkingInTijd: { begindatum: record.from, einddatum: record.to ?? null },
    archiefvormer: record.maker,
    beperkingGebruik: { beperkingGebruikType: record.open ? 'openbaar' : 'niet openbaar' },
  }
}

const named = (person: { name: string } | null, inside: boolean) =>
  inside ? (person?.name ?? null) : undefined

/** A commitment whole: what was promised, every window, and what became of it. Names of officials only inside. */
export function commitmentRecord(found: WholeCommitment, history: TimedEntry[], maker: string) {
  const { listed, inside, windows, settlements, extensions, decisions, holds } = found
  const { number, title, confidential, published, madeOn, settledOn } = listed
  return {
    metadata: metadataOf({
      id: number,
      name: title,
      from: madeOn,
      to: settledOn,
      open: published && !confidential,
      maker,
    }),
    ...listed,
    assignee: named(found.assignee, inside),
    ...{
      quote: found.quote,
      context: found.context,
      question: found.question,
      document: found.document?.id ?? null,
    },
    windows: windows.map(
      ({ position, origin, phrase, earliest, latest, rule, assumed, reason, createdAt, createdBy }) => ({
        ...{
          position,
          origin,
          phrase,
          rule,
          assumed,
          reason,
          createdAt,
          createdBy: named(createdBy, inside),
        },
        ...{ earliest: fromDateOrNull(earliest), latest: fromDateOrNull(latest) },
      }),
    ),
    settlements: settlements.map(
      ({ proposedBy, decidedBy, commitmentId: _id, proposedById: _by, decidedById: _decided, ...rest }) => ({
        ...{ ...rest, proposedBy: named(proposedBy, inside), decidedBy: named(decidedBy, inside) },
      }),
    ),
    extensions: extensions.map(
      ({
        requestedBy,
        decidedBy,
        commitmentId: _id,
        requestedById: _by,
        decidedById: _decided,
        ...rest
      }) => ({
        ...{ ...rest, requestedBy: named(requestedBy, inside), decidedBy: named(decidedBy, inside) },
      }),
    ),
    decisions: decisions.map(({ decidedBy, commitmentId: _id, decidedById: _by, ...rest }) => ({
      ...rest,
      decidedBy: named(decidedBy, inside),
    })),
    holds: holds.map(({ reason, resumeOn, stateBefore, startedAt, endedAt }) => ({
      reason,
      resumeOn,
      stateBefore,
      startedAt,
      endedAt,
    })),
    relations: found.relations,
    // Outside, what was corrected is not repeated, and who did it is not named: as on the page.
    history: history.map(({ id, at, actorName, entry }) =>
      inside ? { id, at, actorName, ...entry } : { at, kind: entry.kind },
    ),
  }
}

/** The council as it stands: who was promised, who promised, by which calendar. Accounts only inside. */
export async function councilRecord(inside: boolean) {
  const days = <T extends { from: Date; to: Date | null }>(term: T) => ({
    ...term,
    from: fromDate(term.from),
    to: fromDateOrNull(term.to),
  })
  const [settings, committees, portfolios, departments, parties, meetings, periods, accounts] =
    await Promise.all([
      db().settings.findUnique({ where: { id: 1 }, omit: { id: true, version: true } }),
      db().committee.findMany({ orderBy: { slug: 'asc' } }),
      db().portfolio.findMany({
        orderBy: { slug: 'asc' },
        include: {
          terms: { orderBy: { from: 'asc' }, select: { holder: true, office: true, from: true, to: true } },
        },
      }),
      db().department.findMany({ orderBy: { slug: 'asc' } }),
      db().party.findMany({ orderBy: { slug: 'asc' } }),
      db().meeting.findMany({ orderBy: { date: 'asc' } }),
      db().calendarPeriod.findMany({ orderBy: [{ year: 'asc' }, { start: 'asc' }] }),
      inside
        ? db().account.findMany({
            select: { id: true, name: true, role: true, createdAt: true, deactivatedAt: true },
            orderBy: { createdAt: 'asc' },
          })
        : undefined,
    ])
  return {
    ...{ settings, committees, departments, parties, accounts },
    portfolios: portfolios.map(({ terms, ...rest }) => ({ ...rest, terms: terms.map(days) })),
    meetings: meetings.map(({ date, ...rest }) => ({ ...rest, date: fromDate(date) })),
    calendar: periods.map(({ start, end, ...rest }) => ({
      ...rest,
      start: fromDate(start),
      end: fromDate(end),
    })),
  }
}
