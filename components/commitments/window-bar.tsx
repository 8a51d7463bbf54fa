import { WideWindowBar } from './wide-window-bar'
import { type WindowInput, windowGeometry } from './window-geometry'
import { useWindowSentence } from './window-sentence'
import { WindowSvg } from './window-svg'

export type WindowBarProps = WindowInput & {
  /** The window is the council's own planning, not the executive's word. */
  planned?: boolean
  size?: 'row' | 'wide'
  /** Said instead of the sentence the bar makes itself. */
  label?: string
}

/** The sign of the product: when it was promised, when it is due, where today is, and what was due before. */
export function WindowBar({ planned = false, size = 'row', label, ...input }: WindowBarProps) {
  const geometry = windowGeometry(input)
  const sentence = useWindowSentence(input, geometry, planned)
  const name = label ?? sentence
  if (size === 'wide')
    return <WideWindowBar input={input} geometry={geometry} planned={planned} label={name} />
  return (
    <WindowSvg
      {...{ geometry, planned }}
      label={name}
      width="120"
      height={18}
      middle={10}
      band={6}
      className="mx-1 inline-block align-middle"
    />
  )
}
