import { ButtonLink } from './button-link'

type Props = {
  label: string
  year: number
  /** First and last year there is. */
  within: [number, number]
  hrefOf: (year: number) => string
}

/** To the year before and the year after. */
export function YearLinks({ label, year, within: [first, last], hrefOf }: Props) {
  return (
    <nav aria-label={label} className="flex gap-2">
      {year > first && (
        <ButtonLink href={hrefOf(year - 1)}>
          <span aria-hidden="true">←</span> {year - 1}
        </ButtonLink>
      )}
      {year < last && (
        <ButtonLink href={hrefOf(year + 1)}>
          {year + 1} <span aria-hidden="true">→</span>
        </ButtonLink>
      )}
    </nav>
  )
}
