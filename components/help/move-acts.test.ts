import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Move } from '@/lib/commitments/lifecycle'
import { MOVE_NAMES } from './lifecycle-drawing'
import { ACT_OF } from './move-acts'

/** Withdrawing undoes a proposal (undo-acts.ts): for whoever was allowed to make it. */
const VERBS: Record<Exclude<Move, 'withdraw_proposal'>, string> = {
  start: 'start-commitment',
  propose_settlement: 'propose-settlement',
  settle: 'settle-commitment',
  settle_partly: 'settle-partly',
  return: 'return-commitment',
  hold: 'hold-commitment',
  resume: 'resume-commitment',
  lapse: 'close-commitment',
  mark_not_kept: 'close-commitment',
  reopen: 'reopen-commitment',
}

const WITH_VERB = MOVE_NAMES.filter((move) => move !== 'withdraw_proposal')

test.each(WITH_VERB)('%s asks for the right that its verb checks', (move) => {
  const verb = readFileSync(new URL(`../../lib/commitments/${VERBS[move]}.ts`, import.meta.url), 'utf8')
  const acts = [...verb.matchAll(/^ {4}'(commitment\.[a-z_]+)',$/gm)].map((match) => match[1])
  expect(acts).toEqual([ACT_OF[move]])
  expect(verb).toContain('requireMove(')
  expect(verb).toContain(`'${move}'`)
})
