'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { chooseStart } from '@/lib/views/choose-start'
import { moveView } from '@/lib/views/move-view'
import { removeView } from '@/lib/views/remove-view'
import { renameView } from '@/lib/views/rename-view'
import { saveView } from '@/lib/views/save-view'
import * as schema from '@/lib/views/schema'
import { viewHref } from '@/lib/views/view-query'

const doneHere = (done: string) => () => `/commitments/views?done=${done}`

export async function saveViewAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.saveViewInput,
    verb: saveView,
    next: ({ query }) => viewHref(query),
  })
}

export async function renameViewAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: schema.renameViewInput,
    verb: renameView,
    next: doneHere('renamed'),
  })
}

export async function moveViewAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: schema.moveViewInput, verb: moveView, next: doneHere('moved') })
}

export async function removeViewAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: schema.viewInput, verb: removeView, next: doneHere('removed') })
}

export async function chooseStartAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: schema.viewInput, verb: chooseStart, next: doneHere('start') })
}
