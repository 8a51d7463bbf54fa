import { type IsoDay, toDate } from '../../lib/day'
import { uploadDocument } from '../../lib/documents/upload-document'
import type { People } from './accounts'
import { demoDocuments } from './documents/demo-documents'

const KINDS = { pdf: 'answers', docx: 'letter', txt: 'minutes' } as const

/** Three letters of the last weeks, as PDF, DOCX and text, through the same door as any upload; they wait for review. */
export async function uploadLetters(people: People, today: IsoDay) {
  for (const { fileName, mediaType, bytes } of await demoDocuments(today)) {
    const file = new File([new Uint8Array(bytes)], fileName, { type: mediaType })
    const kind = KINDS[fileName.split('.').at(-1) as keyof typeof KINDS]
    const asRead = { title: null, number: null, committeeId: null, meetingDate: null, documentDate: null }
    await uploadDocument(people.samir, { file, pasted: null, kind, ...asRead }, toDate(today))
  }
}
