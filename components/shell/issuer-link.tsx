import { useTranslations } from 'next-intl'
import { buttonStyle } from '@/components/ui/button-style'

type Props = { back: string; children: string }

/** A plain link: the router must not fetch ahead what starts a sign-in. What follows it is the other way in. */
export function IssuerLink({ back, children }: Props) {
  const t = useTranslations('sign-in')
  return (
    <>
      <p>
        <a href={`/sign-in/issuer?${new URLSearchParams({ back })}`} className={buttonStyle('primary')}>
          {children}
        </a>
      </p>
      <h2 className="mt-8 mb-5 border-t border-rule pt-5 text-base">{t('with_password')}</h2>
    </>
  )
}
