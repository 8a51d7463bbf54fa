import type { Stretch, WindowGeometry } from './window-geometry'

const LEAST = 3 // pixels; a window of one day can still be seen
/** Of a bar's width, in per cent: the narrowest bar is 120 pixels, so that more than this is wider than LEAST. */
const WIDE_ENOUGH = 2.5

/** A stretch that is never thinner than what the eye can see. */
function Band({
  x,
  width,
  y,
  height,
  className,
}: Stretch & { y: number; height: number; className: string }) {
  return (
    <>
      {width < WIDE_ENOUGH && <rect x={`${x}%`} y={y} width={LEAST} height={height} className={className} />}
      <rect x={`${x}%`} y={y} width={`${width}%`} height={height} className={className} />
    </>
  )
}

/** A stretch told by strokes as well as colour: one thick dashed line, leaned over; the stretch cuts off what stands out. */
function Hatched({
  x,
  width,
  y,
  height,
  className,
}: Stretch & { y: number; height: number; className: string }) {
  return (
    <svg x={`${x}%`} y={y} width={`${width}%`} height={height} aria-hidden="true">
      <line
        x2="200%"
        y1={height / 2}
        y2={height / 2}
        strokeWidth={height}
        transform="skewX(-45)"
        className={`strokes ${className}`}
      />
    </svg>
  )
}

type Props = {
  geometry: WindowGeometry
  planned: boolean
  /** No term was given. On a shared scale a band may also lie out of sight. */
  open?: boolean
  middle: number
  height: number
}

/** Line, band, ghosts and marks around a middle line; every place in per cent of the width. */
export function WindowDrawing({ geometry, planned, open = !geometry.band, middle, height }: Props) {
  const { made, today, closed, band, ghosts, late, line } = geometry
  const box = { y: middle - height / 2, height }
  return (
    <>
      <line
        x1={`${line.x}%`}
        x2={`${line.x + line.width}%`}
        y1={middle}
        y2={middle}
        className={open ? 'line open' : 'line'}
      />
      {ghosts.map((ghost, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: two earlier windows may be the same days
          key={index}
          {...box}
          x={`${ghost.x}%`}
          width={`${Math.max(ghost.width, 2)}%`}
          className="ghost"
        />
      ))}
      {late && <Band {...late} {...box} className="late" />}
      {late && <Hatched {...late} {...box} className="late" />}
      {band && <Band {...band} {...box} className={planned ? 'band planned' : 'band'} />}
      {band && planned && <Hatched {...band} {...box} className="" />}
      {today !== null && <TodayMark x={today} middle={middle} height={height} />}
      {made !== null && (
        <line x1={`${made}%`} x2={`${made}%`} y1={middle - height} y2={middle + height} className="made" />
      )}
      {closed !== null && <circle cx={`${closed}%`} cy={middle} r={height / 2} className="closed" />}
    </>
  )
}

/** A pin: a thin line with a head, cut free from the band behind it, unlike the plain tick of the day it was made. */
function TodayMark({ x, middle, height }: { x: number; middle: number; height: number }) {
  return (
    <>
      <line x1={`${x}%`} x2={`${x}%`} y1={middle - height} y2={middle + height} className="halo" />
      <line x1={`${x}%`} x2={`${x}%`} y1={middle - height} y2={middle + height} className="today" />
      <circle cx={`${x}%`} cy={middle - height} r="2.5" className="today" />
    </>
  )
}
