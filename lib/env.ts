import { z } from 'zod'
import { readGroupRoles } from './access/groups'
import { readNetworks } from './webhooks/networks'

const PARTS_OF_OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES'] as const

/** A text that is read by one of ours; what that throws is said of the variable. */
const readBy = <T>(read: (text: string) => T) =>
  z.string().transform((text, context) => {
    try {
      return read(text)
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message })
      return z.NEVER
    }
  })

const database = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// URL')
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
const yesOrNo = z.enum(['yes', 'no'], 'must be yes or no').default('no')

const schema = z
  .object({
    DATABASE_URL: database,
    /** A copy that follows it, for what visitors read. */
    DATABASE_READ_URL: database.optional(),
    /** The role that owns the tables; for migrations only. */
    DATABASE_OWNER_URL: database.optional(),
    /** Whether this server applies migrations before it serves. */
    MIGRATE_AT_START: yesOrNo,
    PORT: z.coerce.number('must be a port').int('must be a port').min(1).max(65_535).default(3000),
    /** Of this machine; all of them when left out. */
    LISTEN_ADDRESS: z.string().default('0.0.0.0'),
    NEXTAUTH_SECRET: z.string().min(32, 'must be a random text of at least 32 characters'),
    NEXTAUTH_URL: z.url('must be the address people open, such as https://gestand.example.nl'),
    /** Seconds to go on answering after being told to stop, while the balance in front finds out. */
    DRAIN_SECONDS: z.coerce.number('must be a number of seconds').min(0).max(300).default(0),
    LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
    /** What Prometheus shows to read `/api/metrics`; without it there is nothing to read. */
    METRICS_TOKEN: z.string().min(16, 'must be a random text of at least 16 characters').optional(),
    /** Whom security.txt names. */
    SECURITY_CONTACT: z
      .string()
      .regex(/^(mailto:|https:\/\/)\S+$/, 'must be a mailto: or https: address')
      .optional(),
    /** How many proxies of one's own stand in front and add to X-Forwarded-For. */
    TRUSTED_PROXIES: z.coerce.number('must be a whole number').int().min(0).max(10).default(0),
    /** Without it mail is kept, for the admin to read. */
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/\S+$/, 'must be an address such as smtps://user:password@mail.example.nl:465')
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^([^<>\r\n]+ <[^@<>\s]+@[^@<>\s]+>|[^@<>\s]+@[^@<>\s]+)$/,
        'must be an address, or a name and <address>',
      )
      .optional(),
    /** Where a full dump is written each night; without it none is. */
    DUMP_DIRECTORY: z.string().min(1).optional(),
    DUMP_NIGHTS: z.coerce.number('must be a number of nights').int().min(1).max(365).default(7),
    /** Networks that webhooks may lead into beside the public internet; plain http is possible there only. */
    WEBHOOK_NETWORKS: readBy(readNetworks)
      .optional()
      .transform((networks) => networks ?? []),
    OIDC_ISSUER: z.url('must be the address of the identity provider').optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_ROLES: readBy(readGroupRoles)
      .optional()
      .transform((roles) => roles ?? {}),
    OIDC_NAME: z.string().min(1).max(40).default('OpenID Connect'),
    OIDC_GROUPS_CLAIM: z.string().min(1).default('groups'),
    OIDC_TRUST_ADDRESSES: yesOrNo,
  })
  .superRefine((given, context) => {
    if (given.SMTP_URL && !given.MAIL_FROM)
      context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is needed beside SMTP_URL' })
    if (given.MIGRATE_AT_START === 'yes' && !given.DATABASE_OWNER_URL)
      context.addIssue({
        code: 'custom',
        path: ['DATABASE_OWNER_URL'],
        message: 'is needed beside MIGRATE_AT_START',
      })
    const missing = PARTS_OF_OIDC.filter((part) => !given[part] || Object.keys(given[part]).length === 0)
    if (missing.length === 0 || !given.OIDC_ISSUER) return
    for (const part of missing)
      context.addIssue({ code: 'custom', path: [part], message: 'is needed beside OIDC_ISSUER' })
  })

export type Env = z.infer<typeof schema>

let checked: Env | undefined

/** A variable that is set to nothing is not set: that is what a template leaves behind. */
const given = (variables: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))

function check<S extends z.ZodType>(schema: S, variables: Record<string, string | undefined>): z.output<S> {
  const result = schema.safeParse(given(variables))
  if (result.success) return result.data
  const lines = result.error.issues.map(
    ({ path, code, message }) =>
      `  ${path.join('.')}: ${code === 'invalid_type' && !variables[String(path[0])] ? 'is not set' : message}`,
  )
  throw new Error(
    `The configuration is not complete:\n${lines.join('\n')}\nSee .env.example for what each one is.`,
  )
}

/** @throws Error that lists everything that is wrong, one line each */
export function readEnv(variables: Record<string, string | undefined>): Env {
  return check(schema, variables)
}

/** What migrating asks for, and no more: the application's role and, where it is another, the owner. @throws as above */
export function readDatabases(variables: Record<string, string | undefined>) {
  const { DATABASE_URL, DATABASE_OWNER_URL } = schema.shape
  return check(z.object({ DATABASE_URL, DATABASE_OWNER_URL }), variables)
}

/** Every variable there is, with whether it must be set: for what describes or sets them elsewhere. */
export const VARIABLES = Object.entries(schema.shape).map(([name, type]) => ({
  name,
  required: !type.safeParse(undefined).success,
}))

/** The configuration, checked once. @throws Error as `readEnv` does */
export function env(): Env {
  checked ??= readEnv(process.env)
  return checked
}
