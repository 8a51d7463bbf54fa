'use client'

import { HiddenInput } from '../ui/hidden-input'

/** Which candidate a form is about, and the version its reader saw. */
export function CandidateRef({ id, version }: { id: string; version: number }) {
  return (
    <>
      <HiddenInput name="candidateId" value={id} />
      <HiddenInput name="version" value={version} />
    </>
  )
}
