import { classNames } from '../ui/class-names'
import { WindowDrawing } from './window-drawing'
import type { WindowGeometry } from './window-geometry'

type Props = {
  geometry: WindowGeometry
  planned: boolean
  open?: boolean
  /** Said aloud: what the bar shows. */
  label: string
  width: string
  height: number
  /** Where its line runs, and how thick its band is; pixels. */
  middle: number
  band: number
  className?: string
}

/** The drawing as a picture with a name. */
export function WindowSvg({ geometry, planned, open, label, width, height, middle, band, className }: Props) {
  return (
    <svg
      width={width}
      height={height}
      className={classNames('window-bar', className, geometry.late && 'is-late')}
      role="img"
      aria-label={label}
    >
      <WindowDrawing geometry={geometry} planned={planned} open={open} middle={middle} height={band} />
    </svg>
  )
}
