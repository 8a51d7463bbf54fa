import { useTranslations } from 'next-intl'
import { ROLES } from '@/lib/access/roles'
import { committeeField } from '@/lib/people/schema'
import { Checkbox } from '../ui/checkbox'
import { RadioGroup } from '../ui/radio-group'
import { Select } from '../ui/select'

export type CommitteeChoice = { id: string; shortName: string; name: string }

type Props = {
  committees: CommitteeChoice[]
  parties: { id: string; name: string }[]
  /** Committees this account sits on. */
  seats?: { id: string }[]
}

/** What someone is: a role, a party, and seats in committees. */
export function AccountFields({ committees, parties, seats = [] }: Props) {
  const t = useTranslations('admin.people')
  const role = useTranslations('shell.role')
  const roles = ROLES.map((value) => ({ value, label: role(value), hint: t(`role_hint.${value}`) }))
  return (
    <>
      <RadioGroup name="role" label={t('role')} choices={roles} />
      {parties.length > 0 && (
        <Select
          name="partyId"
          label={t('party')}
          hint={t('party_hint')}
          blank={t('no_party')}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      {committees.length > 0 && (
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{t('committees')}</legend>
          <p className="mb-2 text-sm text-muted">{t('committees_hint')}</p>
          <div className="space-y-2">
            {committees.map(({ id, shortName, name }) => (
              <Checkbox
                key={id}
                name={committeeField(id)}
                label={`${shortName} – ${name}`}
                defaultChecked={seats.some((seat) => seat.id === id)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}
