import { z } from 'zod'

const schema = z.object({
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
})

export type Env = z.infer<typeof schema>

let checked: Env | undefined

/** The configuration, checked once. @throws Error that lists everything that is wrong, one line each. */
export function env(): Env {
  if (checked) return checked
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(
      `The configuration is not complete:\n${lines.join('\n')}\nSee README.md, "A real database".`,
    )
  }
  checked = result.data
  return checked
}
