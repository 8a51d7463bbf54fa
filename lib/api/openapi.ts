import { z } from 'zod'
import { ENDPOINTS, type Endpoint } from './described-endpoints'
import { API_VERSION } from './problem'
import * as resources from './resources'
import { webhookMessages } from './webhook-messages'

/** openapi.json, made from the schemas that answers and parameters are checked with. */

type Json = Record<string, unknown>

const HERE = '#/components/schemas/'

/** A schema as the description writes it: those with a name of their own are told once, and pointed at. */
function asJson(schema: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  const { $schema: _dialect, $defs = {}, ...rest } = z.toJSONSchema(schema, { io, reused: 'inline' })
  const own = rest.$ref ? $defs[rest.$ref.replace('#/$defs/', '')] : rest
  const { id: _id, ...told } = JSON.parse(JSON.stringify(own).replaceAll('"#/$defs/', `"${HERE}`))
  return told
}
const ref = (name: string) => ({ $ref: `${HERE}${name}` })

function schemas(): Json {
  const all = Object.values(resources).filter(
    (one) => one instanceof z.ZodType && one !== resources.problemSchema,
  )
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
// The rules know these members only; what else stands in a problem (invalidParams) is told in words.
const { invalidParams: _more, ...members } = resources.problemSchema.shape
const problemShape = asJson(z.looseObject(members))

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
    description: scope ? `Asks for a token with scope ${scope}.` : `${summary}.`,
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: ref(body) } } } }),
    responses: {
      [method === 'post' ? '201' : '200']: success(endpoint),
      ...(method === 'get' && { '304': { description: 'Not changed since', headers: HEADERS } }),
      '400': failure(
        'A parameter that is unknown or cannot be read: `invalidParams` names each, with a reason',
      ),
      '401': failure('No token that opens this'),
      ...(scope && { '403': failure('The token lacks the scope, or its owner the right') }),
      ...(path.includes('{') && { '404': failure('Not there, or not for you') }),
      '429': failure('Too many requests'),
      '500': failure('A fault of ours'),
    },
  }
}

const SIGNED = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
  ...{ name, in: 'header', required: true, schema: { type: 'string' } },
}))

/** What is told to a system whose address an admin registered; signed by the Standard Webhooks scheme. */
function webhooks(): Json {
  const told = Object.entries(webhookMessages).map(([event, { summary, schema }]) => {
    const content = { 'application/json': { schema: asJson(schema) } }
    const post = {
      ...{
        operationId: event,
        summary,
        description: `${summary}.`,
        tags: ['Webhooks'],
        security: [],
        parameters: SIGNED,
      },
      requestBody: { required: true, content },
      responses: {
        '2XX': { description: 'Taken in; every other answer, and none, is tried again later' },
        '410': { description: 'Tell this address nothing more' },
      },
    }
    return [event, { post }]
  })
  return Object.fromEntries(told)
}

type Contact = { site: string; name: string; email: string }

export function openApi({ site, name, email }: Contact): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of ENDPOINTS)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(endpoint) }
  const tags = [...new Set([...ENDPOINTS.map(({ tag }) => tag), 'Webhooks'])].map((tag) => ({ name: tag }))
  return {
    openapi: '3.1.0',
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
    webhooks: webhooks(),
    components: { schemas: schemas(), securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}
