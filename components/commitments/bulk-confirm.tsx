import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { FormState } from '@/lib/actions/form-state'
import { type BulkAct, bulkItemField } from '@/lib/commitments/bulk-schema'
import type { ChosenCommitment } from '@/lib/commitments/find-chosen'
import { formatWindow } from '@/lib/format'
import { Badge } from '../ui/badge'
import { ButtonLink } from '../ui/button-link'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { BulkFields, type BulkOptions } from './bulk-fields'
import { StateMark } from './state-mark'

type Props = {
  act: BulkAct
  chosen: ChosenCommitment[]
  options: BulkOptions
  view: string
  /** Where to go when it is given up. */
  back: string
  action: (state: FormState, data: FormData) => Promise<FormState>
}

/** What the act asks, and the commitments it will be done to as they stand now; any of them can still be left out. */
export function BulkConfirm({ act, chosen, options, view, back, action }: Props) {
  const t = useTranslations('bulk')
  return (
    <ActionForm action={action} className="max-w-form space-y-6">
      <HiddenInput name="act" value={act} />
      <HiddenInput name="view" value={view} />
      <p className="text-muted">{t(`hint.${act}`)}</p>
      <BulkFields act={act} options={options} />
      <fieldset>
        <legend className="mb-1 font-semibold">{t('form.items', { count: chosen.length })}</legend>
        <p className="mb-3 text-sm text-muted">{t('form.items_hint')}</p>
        <ul className="border-t border-rule">
          {chosen.map((item) => (
            <li key={item.number} className="border-b border-rule py-2">
              <Checkbox
                name={bulkItemField(item.number)}
                value={String(item.version)}
                defaultChecked
                label={<ItemWords item={item} />}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <FormActions>
        <SubmitButton>{t(`submit.${act}`)}</SubmitButton>
        <ButtonLink href={back} variant="quiet">
          {t('form.cancel')}
        </ButtonLink>
      </FormActions>
    </ActionForm>
  )
}

function ItemWords({ item }: { item: ChosenCommitment }) {
  const t = useTranslations('bulk')
  const language = useLocale()
  const { number, title, state, due, published } = item
  return (
    <span className="block min-w-0">
      <span className="[overflow-wrap:anywhere]">{title}</span>
      <span className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <Link href={`/commitments/${number}`} prefetch={false}>
          {number}
        </Link>
        <StateMark state={state} />
        <span className="tabular-nums">{formatWindow(due, language, 'short') ?? t('form.no_term')}</span>
        {!published && <Badge>{t('form.unpublished')}</Badge>}
      </span>
    </span>
  )
}
