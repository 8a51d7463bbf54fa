'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import * as schema from '@/lib/imports/schema'
import { checkImport, commitImport } from '@/lib/imports/start'
import { uploadSheet } from '@/lib/imports/upload-sheet'

const toImport = ({ id }: { id: string }) => `/imports/${id}`

export async function uploadSheetAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: schema.uploadSheetInput, verb: uploadSheet, next: toImport })
}

export async function checkImportAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: schema.mapColumnsInput, verb: checkImport, next: toImport })
}

export async function commitImportAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: schema.commitImportInput, verb: commitImport, next: toImport })
}
