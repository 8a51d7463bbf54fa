import { useTranslations } from 'next-intl'

/** Takes a row of the register into the next act on several; its label is as large as a finger. */
export function ChooseBox({ number, title }: { number: string; title: string }) {
  const t = useTranslations('bulk')
  return (
    <label className="-m-2 inline-flex p-2">
      <input type="checkbox" name="n" value={number} className="size-4 accent-accent" />
      <span className="sr-only">{t('choose', { number, title })}</span>
    </label>
  )
}
