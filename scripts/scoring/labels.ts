import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const dueLabel = z.object({ phrase: z.string(), latest: z.string().nullable() })

const commitmentLabel = z.object({
  quote: z.string(),
  kind: z.string(),
  strength: z.string(),
  trackable: z.boolean(),
  due: dueLabel.nullable(),
  question: z.number().nullish(),
  /** Neither rewarded nor punished. */
  optional: z.boolean().optional(),
  /** A second wording of a labelled promise; merging it away is right, proposing it again is no error. */
  duplicate_of: z.string().optional(),
})

const segmentLabel = z.object({
  number: z.number(),
  question: z.string(),
  answer_start_words: z.string(),
  answer_end_words: z.string(),
  party: z.string().nullable(),
  topic: z.string().nullable(),
  refers_to: z.array(z.number()).optional(),
})

const passageLine = z.object({
  id: z.string(),
  text: z.string(),
  context_date: z.string().nullable(),
  genre: z.string(),
  commitments: z.array(commitmentLabel),
})

const documentFile = z.object({
  document_date: z.string().nullable(),
  commitments: z.array(commitmentLabel),
  segmentation: z.array(segmentLabel).nullable(),
})

export type CommitmentLabel = z.infer<typeof commitmentLabel>
export type SegmentLabel = z.infer<typeof segmentLabel>

/** One labelled text: a passage of a few sentences, or a whole document with its segmentation. */
export type Labelled = {
  id: string
  genre: string
  text: string
  date: string | null
  labels: CommitmentLabel[]
  segmentation: SegmentLabel[] | null
}

/** Reads `passages.gold.jsonl` of a folder. @throws where a line is not a labelled passage. */
export function readPassages(folder: string): Labelled[] {
  const lines = readFileSync(join(folder, 'passages.gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const { id, text, genre, context_date, commitments } = passageLine.parse(JSON.parse(line))
    return { id, text, genre, date: context_date, labels: commitments, segmentation: null }
  })
}

/** Reads `documents/*.txt` with their `*.gold.json`. */
export function readDocuments(folder: string): Labelled[] {
  const documents = join(folder, 'documents')
  const names = readdirSync(documents)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
  return names.map((name) => {
    const id = name.replace('.gold.json', '')
    const gold = documentFile.parse(JSON.parse(readFileSync(join(documents, name), 'utf8')))
    const text = readFileSync(join(documents, `${id}.txt`), 'utf8')
    return {
      id,
      genre: 'document',
      text,
      date: gold.document_date,
      labels: gold.commitments,
      segmentation: gold.segmentation,
    }
  })
}
