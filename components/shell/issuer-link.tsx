import { buttonStyle } from '@/components/ui/button-style'

type Props = { back: string; children: string }

/** A plain link: the router must not fetch ahead what starts a sign-in. */
export function IssuerLink({ back, children }: Props) {
  return (
    <p className="mb-8">
      <a href={`/sign-in/issuer?${new URLSearchParams({ back })}`} className={buttonStyle('primary')}>
        {children}
      </a>
    </p>
  )
}
