import { z } from 'zod'
import * as parameters from './parameters'
import { API_VERSION } from './problem'
import * as resources from './resources'
import type { Scope } from './scopes'

/** openapi.json, made from the schemas that answers and parameters are checked with. */

type Endpoint = {
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

const ENDPOINTS: Endpoint[] = [
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

type Json = Record<string, unknown>

const asJson = (schema: z.ZodType, io: 'input' | 'output' = 'output'): Json => {
  const {
    $schema: _dialect,
    id: _id,
    ...rest
  } = z.toJSONSchema(schema, { target: 'openapi-3.0', io, reused: 'inline' })
  return rest
}
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function schemas(): Json {
  const all = Object.values(resources).filter((one) => one instanceof z.ZodType)
  const named = all.map((schema) => {
    const name = String(schema.meta()?.id)
    return [name, asJson(schema, name.startsWith('New') ? 'input' : 'output')]
  })
  return Object.fromEntries(named)
}

const HEADERS = {
  'API-Version': { description: 'Full version of the interface', schema: { type: 'string' } },
}
const PAGED = { Link: { description: 'The next page, with rel="next"', schema: { type: 'string' } } }
const LOCATION = {
  Location: { description: 'Address of what was made', schema: { type: 'string', format: 'uri' } },
}

const failure = (description: string) => ({
  description,
  headers: HEADERS,
  content: { 'application/problem+json': { schema: problemShape } },
})
const problemShape = asJson(resources.problemSchema)

function success({ result, many, paged, method, type }: Endpoint) {
  const list = {
    type: 'object',
    required: ['results'],
    properties: { results: { type: 'array', items: ref(result) } },
  }
  const schema = type ? { type: 'string', format: 'binary' } : many ? list : ref(result)
  return {
    description: method === 'post' ? 'Made' : 'Found',
    headers: { ...HEADERS, ...(paged && PAGED), ...(method === 'post' && LOCATION) },
    content: { [type ?? 'application/json']: { schema } },
  }
}

function parametersOf({ path, query }: Endpoint) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }))
  const { properties = {} } = asJson(query, 'input') as { properties?: Record<string, Json> }
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }))
  return [...inPath, ...inQuery]
}

function operation(endpoint: Endpoint): Json {
  const { id, summary, tag, method, scope, body, path } = endpoint
  return {
    operationId: id,
    summary,
    tags: [tag],
    parameters: parametersOf(endpoint),
    security: scope ? [{ token: [] }] : [{}, { token: [] }],
    ...(scope && { description: `Asks for a token with scope ${scope}.` }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: ref(body) } } } }),
    responses: {
      [method === 'post' ? '201' : '200']: success(endpoint),
      ...(method === 'get' && { '304': { description: 'Not changed since', headers: HEADERS } }),
      '400': failure('A parameter that is unknown or cannot be read'),
      '401': failure('No token that opens this'),
      ...(scope && { '403': failure('The token lacks the scope, or its owner the right') }),
      ...(path.includes('{') && { '404': failure('Not there, or not for you') }),
      '429': failure('Too many requests'),
      '500': failure('A fault of ours'),
    },
  }
}

type Contact = { site: string; name: string; email: string }

export function openApi({ site, name, email }: Contact): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of ENDPOINTS)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint) }
  const tags = [...new Set(ENDPOINTS.map(({ tag }) => tag))].map((tag) => ({ name: tag }))
  return {
    openapi: '3.0.3',
    info: {
      title: 'Gestand',
      description: 'The commitments made to a council. What is public is open to everyone.',
      version: API_VERSION,
      contact: { name, url: site, email },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: `${site}/v1` }],
    tags,
    paths,
    components: { schemas: schemas(), securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
