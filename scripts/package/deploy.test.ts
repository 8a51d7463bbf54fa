import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { VARIABLES } from '../../lib/env'

const CHART = 'deploy/helm/gestand'
const KNOWN = VARIABLES.map(({ name }) => name)
const REQUIRED = VARIABLES.filter(({ required }) => required).map(({ name }) => name)

type Service = { environment: Record<string, string>; read_only?: boolean; command?: string[] }
type Values = {
  env: Record<string, string>
  secrets: Record<string, { name: string; key: string }>
  migration: { secrets: Record<string, unknown> }
}

const read = (file: string) => readFileSync(file, 'utf8')
const { services } = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> }
const values = parse(read(`${CHART}/values.yaml`)) as Values
const templates = readdirSync(`${CHART}/templates`).map((name) => ({
  name,
  text: read(`${CHART}/templates/${name}`),
}))

describe('the example of the environment', () => {
  const example = read('.env.example')

  it.each(KNOWN)('says what %s is', (name) => {
    expect(example).toMatch(new RegExp(`^#?${name}=`, 'm'))
  })

  it('names nothing that is not read', () => {
    const named = [...example.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name)
    expect(named.filter((name) => !KNOWN.includes(name as never))).toEqual([])
  })
})

describe('compose.yaml', () => {
  it.each(['app', 'migrate', 'set-up'])('sets for %s only what is read', (service) => {
    const names = Object.keys(services[service]?.environment ?? {})
    expect(names.filter((name) => !KNOWN.includes(name as never))).toEqual([])
  })

  it('sets all that the pages cannot do without, and keeps the owner’s password from them', () => {
    expect(Object.keys(services.app?.environment ?? {})).toEqual(expect.arrayContaining(REQUIRED))
    expect(services.app?.environment).not.toHaveProperty('DATABASE_OWNER_URL')
  })

  it('runs the pages on a file system they cannot write', () => {
    expect(services.app).toMatchObject({ read_only: true })
  })

  it('mounts what exists', () => {
    const mounted = [...read('compose.yaml').matchAll(/- (\.\/[^:]+):/g)].map(([, file]) => file as string)
    expect(mounted.length).toBeGreaterThan(0)
    for (const file of mounted) expect(() => read(file)).not.toThrow()
  })
})

describe('the chart', () => {
  it('sets only what is read, and all that is needed', () => {
    const names = [...Object.keys(values.env), ...Object.keys(values.secrets)]
    expect(names.filter((name) => !KNOWN.includes(name as never))).toEqual([])
    expect(names).toEqual(expect.arrayContaining(REQUIRED))
    expect(values.secrets).not.toHaveProperty('DATABASE_OWNER_URL')
    expect(Object.keys(values.migration.secrets).sort()).toEqual(['DATABASE_OWNER_URL', 'DATABASE_URL'])
  })

  // Not a rendering: that wants Helm, which is not in the tool chain. It finds what is misspelt or left open.
  it.each(templates)('$name asks for values there are, and closes what it opens', ({ text }) => {
    const asked = [...text.matchAll(/\.Values((?:\.\w+)+)/g)].map(([, place]) =>
      (place as string).slice(1).split('.'),
    )
    for (const place of asked)
      expect(
        place.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], values),
        place.join('.'),
      ).toBeDefined()
    const count = (words: RegExp) => [...text.matchAll(words)].length
    expect(count(/{{-? (if|range|with|define) /g)).toBe(count(/{{-? end -?}}/g))
    const defined = templates.flatMap((file) =>
      [...file.text.matchAll(/define "([^"]+)"/g)].map(([, name]) => name),
    )
    for (const [, name] of text.matchAll(/include "([^"]+)"/g)) expect(defined).toContain(name)
  })

  it.each(templates.filter(({ name }) => name.endsWith('.yaml')))(
    '$name is YAML around its placeholders',
    ({ text }) => {
      const plain = text.replace(/^\s*{{-?.*}}\s*$/gm, '').replace(/{{.*?}}/g, 'x')
      const [document] = parseAllDocuments(plain)
      expect(document?.errors).toEqual([])
      expect(document?.toJS()).toHaveProperty('kind')
    },
  )
})

describe('the image', () => {
  it('is made of what is here', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, given]) =>
      given?.split(' '),
    )
    const letIn = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name)
    expect(copied.length).toBeGreaterThan(3)
    for (const name of [...copied, ...letIn]) expect(existsSync(name as string), name).toBe(true)
  })

  it('starts what is started in the tests', () => {
    expect(read('Dockerfile')).toContain('CMD ["node", "start.mjs"]')
    expect(read('scripts/e2e/server.ts')).toContain("path.resolve(folder, 'start.mjs')")
  })
})
