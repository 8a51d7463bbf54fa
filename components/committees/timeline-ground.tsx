import type { Recess } from '@/lib/calendar/queries'
import type { IsoDay } from '@/lib/day'
import { monthsOf, placeOf, shadeOf, yearScale } from './timeline-geometry'

const GROUND = 'timeline-ground'

type Props = { year: number; recesses: Recess[]; today: IsoDay }

/** Recesses, months and today behind every row: drawn once, and shown again by each. */
export function TimelineGround({ year, recesses, today }: Props) {
  const scale = yearScale(year)
  const now = placeOf(scale, today)
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <symbol id={GROUND}>
          {recesses.map((recess) => {
            const { x, width } = shadeOf(scale, recess)
            return (
              <rect
                key={recess.start}
                className="timeline-recess"
                x={`${x}%`}
                width={`${width}%`}
                height="100%"
              />
            )
          })}
          {monthsOf(year).map(({ day, x }) => (
            <line key={day} className="timeline-month" x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
          ))}
          {now !== null && <line className="timeline-now" x1={`${now}%`} x2={`${now}%`} y1="0" y2="100%" />}
        </symbol>
      </defs>
    </svg>
  )
}

/** The ground, as high and as wide as where it stands. */
export function GroundHere() {
  return (
    <svg className="ground" width="100%" height="100%" aria-hidden="true">
      <use href={`#${GROUND}`} width="100%" height="100%" />
    </svg>
  )
}
