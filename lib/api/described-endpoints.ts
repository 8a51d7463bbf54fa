import type { z } from 'zod'
import * as parameters from './parameters'
import type { Scope } from './scopes'

/** Every address of the interface, as openapi.json tells of it. */
export type Endpoint = {
  path: string
  method: 'get' | 'post'
  id: string
  summary: string
  tag: string
  query: z.ZodObject
  result: string
  many?: true
  paged?: true
  scope?: Scope
  body?: string
  type?: string
}

export const ENDPOINTS: Endpoint[] = [
  {
    path: '/commitments',
    method: 'get',
    id: 'listCommitments',
    summary: 'The register, page by page',
    tag: 'Commitments',
    query: parameters.commitmentsQuery,
    result: 'Commitment',
    many: true,
    paged: true,
  },
  {
    path: '/commitments/{number}',
    method: 'get',
    id: 'getCommitment',
    summary: 'One commitment',
    tag: 'Commitments',
    query: parameters.noQuery,
    result: 'Commitment',
  },
  {
    path: '/documents',
    method: 'get',
    id: 'listDocuments',
    summary: 'Documents, newest letter first',
    tag: 'Documents',
    query: parameters.documentsQuery,
    result: 'Document',
    many: true,
    paged: true,
  },
  {
    path: '/documents',
    method: 'post',
    id: 'pushDocument',
    summary: 'Take a letter in for review',
    tag: 'Documents',
    query: parameters.noQuery,
    result: 'Document',
    scope: 'write:documents',
    body: 'NewDocument',
  },
  {
    path: '/documents/{id}',
    method: 'get',
    id: 'getDocument',
    summary: 'One document',
    tag: 'Documents',
    query: parameters.noQuery,
    result: 'Document',
  },
  {
    path: '/documents/{id}/candidates',
    method: 'post',
    id: 'pushCandidate',
    summary: 'Point out a passage for review',
    tag: 'Documents',
    query: parameters.noQuery,
    result: 'Candidate',
    scope: 'write:candidates',
    body: 'NewCandidate',
  },
  {
    path: '/committees',
    method: 'get',
    id: 'listCommittees',
    summary: 'Committees of the council',
    tag: 'Council',
    query: parameters.noQuery,
    result: 'Committee',
    many: true,
  },
  {
    path: '/people',
    method: 'get',
    id: 'listPeople',
    summary: 'Portfolio holders and their terms of office',
    tag: 'Council',
    query: parameters.noQuery,
    result: 'Person',
    many: true,
  },
  {
    path: '/figures',
    method: 'get',
    id: 'getFigures',
    summary: 'What became of promises',
    tag: 'Figures',
    query: parameters.figuresQuery,
    result: 'Figures',
  },
  {
    path: '/ori/toezeggingen',
    method: 'get',
    id: 'listToezeggingen',
    summary: 'The register in the words of Open Raadsinformatie',
    tag: 'Open Raadsinformatie',
    query: parameters.toezeggingenQuery,
    result: 'Toezegging',
    many: true,
    paged: true,
  },
  {
    path: '/dump',
    method: 'get',
    id: 'getDump',
    summary: 'Everything that is public, as gzipped lines of JSON',
    tag: 'Dump',
    query: parameters.noQuery,
    result: 'Commitment',
    type: 'application/gzip',
  },
]
