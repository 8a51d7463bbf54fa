import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { LIVE, type State } from '@/lib/commitments/lifecycle'
import { Section } from '../ui/section'
import { DecisionList } from './decision-list'
import { EvidenceList } from './evidence-list'
import { ExtensionList } from './extension-list'
import { WindowList } from './window-list'
import { WindowReason } from './window-reason'

/** The record of a commitment: its windows and why, extensions, evidence, decisions. Empty parts are left out. */
export function CommitmentRecord({ commitment }: { commitment: WholeCommitment }) {
  const t = useTranslations('commitment')
  const { windows, settlements, decisions, inside, state } = commitment
  // What was granted stands among the windows, with its reason.
  const asked = commitment.extensions.filter((extension) => extension.state !== 'granted')
  const evidence = settlements.length > 0 || (LIVE as readonly State[]).includes(state)
  return (
    <>
      <Section title={t('due.title')}>
        <WindowList windows={windows} />
        <WindowReason commitment={commitment} />
      </Section>
      {asked.length > 0 && <ExtensionList extensions={asked} inside={inside} />}
      {evidence && <EvidenceList settlements={settlements} inside={inside} />}
      {decisions.length > 0 && <DecisionList decisions={decisions} />}
    </>
  )
}
