import { z } from 'zod'
import { readGroupRoles } from './access/groups'

const PARTS_OF_OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES'] as const

const groupRoles = z.string().transform((text, context) => {
  try {
    return readGroupRoles(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
    return z.NEVER
  }
})

const schema = z
  .object({
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// URL'),
    NEXTAUTH_SECRET: z.string().min(32, 'must be a random text of at least 32 characters'),
    NEXTAUTH_URL: z.url('must be the address people open, such as https://gestand.example.nl'),
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
    OIDC_ISSUER: z.url('must be the address of the identity provider').optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    OIDC_ROLES: groupRoles.optional().transform((roles) => roles ?? {}),
    OIDC_NAME: z.string().min(1).max(40).default('OpenID Connect'),
    OIDC_GROUPS_CLAIM: z.string().min(1).default('groups'),
    OIDC_TRUST_ADDRESSES: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  })
  .superRefine((given, context) => {
    if (given.SMTP_URL && !given.MAIL_FROM)
      context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is needed beside SMTP_URL' })
    const missing = PARTS_OF_OIDC.filter((part) => !given[part] || Object.keys(given[part]).length === 0)
    if (missing.length === 0 || !given.OIDC_ISSUER) return
    for (const part of missing)
      context.addIssue({ code: 'custom', path: [part], message: 'is needed beside OIDC_ISSUER' })
  })

export type Env = z.infer<typeof schema>

let checked: Env | undefined

/** @throws Error that lists everything that is wrong, one line each */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const result = schema.safeParse(variables)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(
    `The configuration is not complete:\n${lines.join('\n')}\nSee .env.example for what each one is.`,
  )
}

/** The configuration, checked once. @throws Error as `readEnv` does */
export function env(): Env {
  checked ??= readEnv(process.env)
  return checked
}
