import { z } from 'zod'
import { STATES } from '../commitments/lifecycle'
import { KINDS, STRENGTHS } from '../commitments/schema'
import { DOCUMENT_KINDS } from '../documents/schema'

/** What the interface gives and takes. openapi.json is made from these, and answers are checked against them in tests. */

const day = z.iso.date()
const url = z.url()
const named = z.object({ slug: z.string(), name: z.string() })

export const commitmentSchema = z
  .object({
    number: z.string().meta({ example: 'T2015-0042' }),
    url,
    htmlUrl: url,
    title: z.string(),
    quote: z.string().describe('What was said, in the words of the source.'),
    kind: z.enum(KINDS),
    strength: z.enum(STRENGTHS),
    state: z.enum(STATES),
    madeOn: day,
    madeBy: z.string().nullable(),
    party: z.string().nullable().describe('Who asked.'),
    committee: z.object({ slug: z.string(), shortName: z.string() }).nullable(),
    portfolio: named.nullable(),
    term: z
      .object({
        phrase: z.string().nullable().describe('The term in the words it was given in.'),
        earliest: day.nullable(),
        latest: day.nullable().describe('Late from the day after.'),
        planned: z.boolean().describe('Planned by the council itself; not promised.'),
        assumed: z.array(z.string()).describe('What the words did not say and was inferred.'),
      })
      .describe('The term in force.'),
    timesExtended: z.int(),
    settledOn: day.nullable(),
    updatedAt: z.iso.datetime(),
    confidential: z.boolean().optional().describe('Only with scope read:register.'),
    published: z.boolean().optional().describe('Only with scope read:register.'),
  })
  .meta({ id: 'Commitment' })

export const documentSchema = z
  .object({
    id: z.uuid(),
    url,
    htmlUrl: url,
    kind: z.enum(DOCUMENT_KINDS),
    number: z.string().nullable(),
    title: z.string(),
    documentDate: day,
    documentDateAssumed: z.boolean(),
    meetingDate: day.nullable(),
    committee: z.object({ slug: z.string(), shortName: z.string() }).nullable(),
    published: z.boolean(),
  })
  .meta({ id: 'Document' })

export const committeeSchema = z
  .object({
    slug: z.string(),
    shortName: z.string(),
    name: z.string(),
    htmlUrl: url,
    classification: z.literal('committee'),
  })
  .meta({ id: 'Committee' })

export const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    memberships: z.array(
      z.object({
        role: z.string(),
        post: z.string().describe('The portfolio.'),
        postId: z.string(),
        startDate: day,
        endDate: day.nullable(),
      }),
    ),
  })
  .describe('A portfolio holder, with the names of Popolo.')
  .meta({ id: 'Person' })

const line = z.object({
  key: z.string().nullable(),
  live: z.int(),
  onTime: z.int(),
  late: z.int(),
  noTerm: z.int(),
  lapsed: z.int(),
  notKept: z.int(),
  slipped: z.int(),
})
export const figuresSchema = z
  .object({ all: line, years: z.array(line), committees: z.array(line), portfolios: z.array(line) })
  .meta({ id: 'Figures' })

export const toezeggingSchema = z
  .object({
    id: z.string(),
    url,
    informatieobjecttype: z.literal('toezegging'),
    titel: z.string(),
    omschrijving: z.string(),
    datum: day,
    indiener: z.string().nullable(),
    vragensteller: z.string().nullable(),
    gremium: z.string().nullable(),
    status: z.string(),
    termijn: z.string().nullable(),
    termijnBegindatum: day.nullable(),
    termijnEinddatum: day.nullable(),
    afdoeningsdatum: day.nullable(),
    wijzigingsdatum: day,
  })
  .describe('A commitment in the words of Open Raadsinformatie.')
  .meta({ id: 'Toezegging' })

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    invalidParams: z.array(z.object({ name: z.string(), reason: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

export const newDocumentSchema = z
  .strictObject({
    kind: z.enum(DOCUMENT_KINDS).default('answers'),
    title: z.string().max(300).optional(),
    number: z.string().max(40).optional(),
    committee: z.string().max(100).optional().describe('Slug of the committee.'),
    documentDate: day.optional(),
    meetingDate: day.optional(),
    text: z.string().max(5_000_000).optional().describe('The text, or else a file.'),
    file: z
      .strictObject({ name: z.string().max(200), contentBase64: z.base64() })
      .optional()
      .describe('PDF, DOCX, ODT, HTML, EML or plain text.'),
  })
  .meta({ id: 'NewDocument' })

export const newCandidateSchema = z
  .strictObject({
    quote: z.string().min(1).max(5000).describe('As it stands in the document.'),
    title: z.string().min(1).max(200),
    kind: z.enum(KINDS),
    strength: z.enum(STRENGTHS),
    owner: z.string().max(200).optional(),
    phrase: z.string().max(200).optional(),
    earliest: day.optional(),
    latest: day.optional(),
  })
  .meta({ id: 'NewCandidate' })

export const candidateSchema = z
  .object({ id: z.uuid(), title: z.string(), quote: z.string(), state: z.string() })
  .meta({ id: 'Candidate' })

export type CommitmentResource = z.infer<typeof commitmentSchema>
