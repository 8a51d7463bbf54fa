import { describe, expect, it } from 'vitest'
import { EVENTS } from '../webhooks/events'
import { openApi } from './openapi'

/** The Dutch government's API Design Rules, as far as a description shows whether they are kept; named as they are there. */

type Json = { [key: string]: Json } & unknown
const described = openApi({ site: 'https://gestand.example', name: 'Gemeente', email: 'a@gestand.example' })
const api = JSON.parse(JSON.stringify(described)) as {
  openapi: string
  info: { version: string; contact: Record<string, string> }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  webhooks: Record<string, { post: { responses: object } }>
  components: { schemas: Record<string, unknown> }
}
type Response = { headers?: Record<string, unknown>; content?: Record<string, { schema: unknown }> }
type Operation = {
  operationId: string
  parameters: { name: string; in: string }[]
  responses: Record<string, Response>
}

const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
)
const responses = operations.flatMap(({ operationId, responses }) =>
  Object.entries(responses).map(([status, response]) => ({
    of: `${operationId} ${status}`,
    status,
    ...response,
  })),
)
const propertiesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(propertiesIn)
  if (typeof value !== 'object' || value === null) return []
  const { properties } = value as Json
  const own = properties && typeof properties === 'object' ? Object.keys(properties) : []
  return [...own, ...Object.values(value).flatMap(propertiesIn)]
}
const refsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (typeof value !== 'object' || value === null) return []
  const { $ref } = value as { $ref?: unknown }
  return [...(typeof $ref === 'string' ? [$ref] : []), ...Object.values(value).flatMap(refsIn)]
}

describe('openapi.json keeps the API Design Rules', () => {
  it('core/doc-openapi: it is OpenAPI 3, and looks in the right places', () => {
    expect(api.openapi).toMatch(/^3(\.\d+){1,2}$/)
    expect(operations.length).toBeGreaterThan(10)
    expect(responses.length).toBeGreaterThan(50)
  })

  it('core/doc-openapi-contact: it says whom to ask', () => {
    expect(Object.keys(api.info.contact).sort()).toEqual(['email', 'name', 'url'])
  })

  it('core/uri-version and core/semver: the major version is in the address', () => {
    expect(api.info.version).toMatch(/^\d+\.\d+\.\d+$/)
    for (const { url } of api.servers) expect(url).toMatch(new RegExp(`/v${api.info.version.split('.')[0]}$`))
    for (const { url } of api.servers) expect(url).toMatch(/^https:/)
  })

  it('core/version-header: every answer that succeeds tells the full version', () => {
    const silent = responses.filter(
      ({ status, headers }) => /^[23]/.test(status) && !headers?.['API-Version'],
    )
    expect(silent).toEqual([])
  })

  it('core/no-trailing-slash and core/path-segments-kebab-case', () => {
    for (const path of Object.keys(api.paths)) expect(path).toMatch(/^(\/([a-z0-9-]+|\{[^}]+\}))+$/)
  })

  it('core/query-keys-camel-case, and properties too', () => {
    const keys = operations.flatMap(({ parameters }) => parameters.filter((one) => one.in === 'query'))
    expect(keys.length).toBeGreaterThan(10)
    for (const { name } of keys) expect(name).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/)
    for (const name of propertiesIn(api.components)) expect(name).toMatch(/^[a-z][a-zA-Z\d]*$/)
    for (const name of Object.keys(api.components.schemas)) expect(name).toMatch(/^[A-Z][a-zA-Z]*$/)
  })

  it('core/http-methods: standard ones only', () => {
    for (const { method } of operations) expect(['get', 'post', 'put', 'patch', 'delete']).toContain(method)
  })

  it('core/error-handling/problem-details: errors are problems with status, title and detail', () => {
    const errors = responses.filter(({ status }) => /^[45]/.test(status))
    for (const { of, content } of errors) {
      expect([of, ...Object.keys(content ?? {})]).toEqual([of, 'application/problem+json'])
      const names = propertiesIn(content)
      expect(names).toEqual(expect.arrayContaining(['status', 'title', 'detail']))
    }
  })

  it('core/error-handling/invalid-input: what can be asked wrongly can be refused', () => {
    for (const { responses, operationId } of operations)
      expect([operationId, responses['400']]).not.toContain(undefined)
  })

  it('core/date-time: days are dates, instants carry a zone', () => {
    const written = JSON.stringify(api)
    expect(written).toContain('"format":"date"')
    expect(written).not.toMatch(/"format":"(time|date-time-local)"/)
  })

  it('describes every webhook', () => {
    expect(Object.keys(api.webhooks)).toEqual([...EVENTS])
    const names = propertiesIn(api.webhooks)
    expect(names).toEqual(expect.arrayContaining(['type', 'timestamp', 'data', 'commitment', 'document']))
    for (const name of names) expect(name).toMatch(/^[a-z][a-zA-Z\d]*$/)
  })

  it('is whole: every operation has a name of its own, every parameter in a path is told, every reference leads somewhere', () => {
    const names = operations.map(({ operationId }) => operationId)
    expect(new Set(names).size).toBe(names.length)
    for (const { path, parameters } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath)
    }
    for (const ref of refsIn(api))
      expect(Object.keys(api.components.schemas).map((name) => `#/components/schemas/${name}`)).toContain(ref)
  })
})
