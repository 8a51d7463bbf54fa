import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Wordmark } from './wordmark'

const PRODUCT = 'Gestand'

type Props = {
  councilName: string
  /** Address of the municipality's own logo. */
  logo: string | null
}

/** Whose register this is, and the way to the front door: their logo where they have one, else our wordmark. */
export function Brand({ councilName, logo }: Props) {
  const t = useTranslations('shell')
  const beside = logo ? PRODUCT : councilName
  return (
    <Link href="/" className="flex flex-wrap items-center gap-x-3 no-underline">
      <span className="sr-only">{t('home')}</span>
      {logo ? (
        // biome-ignore lint/performance/noImgElement: a logo is one small file; the optimiser is off
        <img src={logo} alt={councilName} className="logo" />
      ) : (
        <span aria-hidden="true">
          <Wordmark />
        </span>
      )}
      {(logo || councilName !== PRODUCT) && (
        <span className="border-edge text-sm text-muted sm:border-l sm:pl-3">{beside}</span>
      )}
    </Link>
  )
}
