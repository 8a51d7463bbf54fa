/**
 * The five refusals a verb may throw. Each carries a code that messages/<language>/errors.json puts into words
 * a clerk understands; anything else that is thrown is a fault, logged and shown as a plain apology.
 */

export type RefusalParams = Record<string, string | number>

export abstract class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: RefusalParams = {},
  ) {
    super(code)
    this.name = new.target.name
  }
}

/** What was entered cannot be used. `fields` says which field and why, as codes. */
export class Invalid extends Refusal {
  constructor(
    code: string,
    readonly fields: Record<string, string> = {},
    params: RefusalParams = {},
  ) {
    super(code, params)
  }
}

/** This person may not do this. */
export class Forbidden extends Refusal {}

/** It does not exist, or this person may not know that it does. */
export class NotFound extends Refusal {}

/** Someone else changed it meanwhile; `theirs` holds what stands there now, by field name. */
export class Conflict extends Refusal {
  constructor(
    code: string,
    readonly theirs: Record<string, string> = {},
    params: RefusalParams = {},
  ) {
    super(code, params)
  }
}

/** The lifecycle does not allow this move from where the thing stands. */
export class NotAllowedInState extends Refusal {}
