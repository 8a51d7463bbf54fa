import type { WindowGeometry, WindowInput } from './window-geometry'
import { WindowLegend } from './window-legend'
import { WindowSvg } from './window-svg'

type Props = { input: WindowInput; geometry: WindowGeometry; planned: boolean; label: string }

/** The bar across a whole page, with a legend that says what each part stands for, and when. */
export function WideWindowBar({ input, geometry, planned, label }: Props) {
  return (
    <figure>
      <WindowSvg {...{ geometry, planned, label }} width="100%" height={40} middle={20} band={14} />
      <WindowLegend input={input} late={geometry.late !== null} planned={planned} />
    </figure>
  )
}
