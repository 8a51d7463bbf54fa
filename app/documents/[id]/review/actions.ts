'use server'

import { formAction } from '@/lib/actions/form-action'
import type { FormState } from '@/lib/actions/form-state'
import { acceptCandidate } from '@/lib/candidates/accept-candidate'
import { addByHand } from '@/lib/candidates/add-by-hand'
import { correctCandidate } from '@/lib/candidates/correct-candidate'
import { mergeCandidate } from '@/lib/candidates/merge-candidate'
import { rejectCandidate } from '@/lib/candidates/reject-candidate'
import {
  acceptInput,
  addByHandInput,
  correctInput,
  mergeInput,
  rejectInput,
  undoInput,
} from '@/lib/candidates/schema'
import { undoReview } from '@/lib/candidates/undo-review'
import { publishDocument } from '@/lib/documents/publish-document'
import { publishRegistered } from '@/lib/documents/publish-registered'
import { documentRef } from '@/lib/documents/schema'
import { reviewKeysInput, switchReviewKeys } from '@/lib/people/switch-review-keys'
import { afterDecision, atCandidate, atReview } from './addresses'

export async function acceptAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: acceptInput,
    verb: acceptCandidate,
    next: ({ documentId }) => afterDecision(data, documentId, String(data.get('candidateId')), 'accepted'),
  })
}

export async function correctAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: correctInput,
    verb: correctCandidate,
    next: ({ documentId, id }) => afterDecision(data, documentId, id, 'corrected'),
  })
}

export async function rejectAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: rejectInput,
    verb: rejectCandidate,
    next: ({ documentId, id }) => afterDecision(data, documentId, id, 'rejected'),
  })
}

export async function mergeAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: mergeInput,
    verb: mergeCandidate,
    next: ({ documentId, id }) => afterDecision(data, documentId, id, 'merged'),
  })
}

export async function undoAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: undoInput,
    verb: undoReview,
    next: ({ documentId, id }) => afterDecision(data, documentId, id, 'undone'),
  })
}

export async function addAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: addByHandInput,
    verb: addByHand,
    next: ({ documentId, id }) => atCandidate(documentId, id, 'added'),
  })
}

export async function publishRegisteredAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: documentRef,
    verb: publishRegistered,
    next: ({ documentId }) => atReview(documentId, 'published'),
  })
}

export async function publishSourceAction(state: FormState, data: FormData) {
  return formAction(state, data, {
    schema: documentRef,
    verb: publishDocument,
    next: ({ id }) => atReview(id, 'document_published'),
  })
}

export async function switchKeysAction(state: FormState, data: FormData) {
  return formAction(state, data, { schema: reviewKeysInput, verb: switchReviewKeys })
}
