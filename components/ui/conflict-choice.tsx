'use client'

import { useTranslations } from 'next-intl'

type Props = {
  id: string
  name: string
  label: string
  mine: string
  theirs: string
  /** A value as a reader knows it: the option's name, the written-out day. */
  show: (value: string) => string
}

/**
 * Stands in for a field that two people changed. Both versions are radio buttons under the field's own name, so
 * that the choice is what the form sends, with or without JavaScript.
 */
export function ConflictChoice({ id, name, label, mine, theirs, show }: Props) {
  const t = useTranslations('ui')
  const versions = [
    { id, value: mine, title: t('mine'), chosen: true },
    { id: `${id}-theirs`, value: theirs, title: t('theirs'), chosen: false },
  ]
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="grid gap-px border border-edge bg-rule sm:grid-cols-2">
        {versions.map((version) => (
          <label
            key={version.id}
            htmlFor={version.id}
            className="flex gap-3 bg-surface p-3 has-checked:bg-accent-wash"
          >
            <input
              id={version.id}
              type="radio"
              name={name}
              value={version.value}
              defaultChecked={version.chosen}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block text-sm text-muted">{version.title}</span>
              <span className="break-words whitespace-pre-line">{show(version.value) || t('empty')}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
