import { classNames } from '../ui/class-names'
import { WindowDrawing } from './window-drawing'
import type { WindowGeometry, WindowInput } from './window-geometry'
import { WindowLegend } from './window-legend'

type Props = { input: WindowInput; geometry: WindowGeometry; planned: boolean; label: string }

/** The bar across a whole page, with a legend that says what each part stands for, and when. */
export function WideWindowBar({ input, geometry, planned, label }: Props) {
  return (
    <figure>
      <svg
        width="100%"
        height="40"
        className={classNames('window-bar', geometry.late && 'is-late')}
        role="img"
        aria-label={label}
      >
        <WindowDrawing geometry={geometry} planned={planned} middle={20} height={14} />
      </svg>
      <WindowLegend input={input} late={geometry.late !== null} planned={planned} />
    </figure>
  )
}
