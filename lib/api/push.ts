import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { addByHand } from '../candidates/add-by-hand'
import { addByHandInput } from '../candidates/schema'
import { db } from '../db/client'
import { toListed } from '../documents/queries'
import { uploadInput } from '../documents/schema'
import { uploadDocument } from '../documents/upload-document'
import { Invalid } from '../errors'
import type { newCandidateSchema, newDocumentSchema } from './resources'

async function committeeIdOf(slug: string | undefined): Promise<string | null> {
  if (slug === undefined) return null
  const found = await db().committee.findUnique({ where: { slug }, select: { id: true } })
  if (!found) throw new Invalid('check_fields', { committee: 'import_no_such_committee' })
  return found.id
}

/** The form's own schema decides, so that what a program sends is held to what a clerk may enter. @throws Invalid */
function asForm<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const fields = result.error.issues.map(({ path, message }) => [String(path[0]), message])
  throw new Invalid('check_fields', Object.fromEntries(fields))
}

/** Takes a letter in through the verb of the upload form. */
export async function pushDocument(actor: Actor, given: z.output<typeof newDocumentSchema>) {
  const { committee, text, file, ...facts } = given
  const bytes = file && new Uint8Array(Buffer.from(file.contentBase64, 'base64'))
  const document = await uploadDocument(
    actor,
    asForm(uploadInput, {
      ...facts,
      committeeId: await committeeIdOf(committee),
      pasted: text,
      file: file && bytes ? new File([bytes], file.name) : null,
    }),
  )
  const named = { slug: true, shortName: true } as const
  const found = document.committeeId
    ? await db().committee.findUnique({ where: { id: document.committeeId }, select: named })
    : null
  return toListed({ ...document, committee: found })
}

/** Points a passage out through the verb of the review page. */
export function pushCandidate(actor: Actor, documentId: string, given: z.output<typeof newCandidateSchema>) {
  return addByHand(actor, asForm(addByHandInput, { documentId, ...given }))
}
