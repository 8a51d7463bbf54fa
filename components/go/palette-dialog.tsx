import { useTranslations } from 'next-intl'

const LIST = 'palette-list'

/** The palette, closed; components/browser opens it and fills its list. */
export function PaletteDialog() {
  const t = useTranslations('shell.go')
  return (
    <dialog
      data-palette=""
      data-failed={t('failed')}
      closedby="any"
      aria-label={t('title')}
      className="palette"
    >
      <form action="/go">
        <input
          // Not of type search: there Escape empties the field first, and here it closes.
          type="text"
          name="q"
          inputMode="search"
          role="combobox"
          autoComplete="off"
          aria-label={t('label')}
          aria-expanded="false"
          aria-controls={LIST}
          placeholder={t('label')}
        />
      </form>
      <div role="listbox" id={LIST} aria-label={t('title')} tabIndex={-1} />
      <p role="status" />
    </dialog>
  )
}
