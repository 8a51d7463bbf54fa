import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { Section } from '../ui/section'
import { ExtensionList } from './extension-list'
import { WindowList } from './window-list'
import { type Anchors, WindowReason } from './window-reason'

type Props = { commitment: WholeCommitment; anchors: Anchors }

/** The windows of a commitment and why, and the extensions that did not come or wait. */
export function CommitmentRecord({ commitment, anchors }: Props) {
  const t = useTranslations('commitment')
  const { windows, inside } = commitment
  // What was granted stands among the windows, with its reason.
  const asked = commitment.extensions.filter((extension) => extension.state !== 'granted')
  return (
    <>
      <Section title={t('due.title')}>
        <WindowList windows={windows} />
        <WindowReason commitment={commitment} anchors={anchors} />
      </Section>
      {asked.length > 0 && <ExtensionList extensions={asked} inside={inside} />}
    </>
  )
}
