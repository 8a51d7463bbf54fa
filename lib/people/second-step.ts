import type { z } from 'zod'
import { endSecondStep, halfwayIn } from '../access/second-step'
import { openSession } from '../access/session'
import { now } from '../clock'
import { Forbidden, Invalid } from '../errors'
import { checkCode } from '../second-factor/check-code'
import { confirmFactor } from '../second-factor/confirm-factor'
import type { secondStepInput } from '../second-factor/schema'
import { tellSecurity } from '../watch/tell-security'

type Input = z.infer<typeof secondStepInput>

async function requireHalfway() {
  const halfway = await halfwayIn()
  if (!halfway) throw new Forbidden('second_step_over')
  return halfway
}

/**
 * The second step of signing in: a code of the app, or a recovery code.
 * @throws Forbidden `second_step_over`, `too_many_tries`; Invalid at `code`
 */
export async function passSecondStep(_actor: unknown, { code, back }: Input) {
  const { account, signedIn } = await requireHalfway()
  if (!(await checkCode(account, code, now()))) {
    tellSecurity('second_step.failed', { account: account.id })
    throw new Invalid('check_fields', { code: 'code_wrong' })
  }
  if (!(await endSecondStep())) throw new Forbidden('second_step_over')
  await openSession(signedIn, 'second_step')
  return { back }
}

/** The second step of an admin who has no factor yet, where the council asks for one: it is set, and then let in. */
export async function enrolWhileEntering(_actor: unknown, { code, back }: Input) {
  const { account, signedIn } = await requireHalfway()
  await confirmFactor(account, { code })
  if (!(await endSecondStep())) throw new Forbidden('second_step_over')
  await openSession(signedIn, 'second_step')
  return { back }
}
