import { useTranslations } from 'next-intl'
import { classNames } from '../ui/class-names'
import { WideWindowBar } from './wide-window-bar'
import { WindowDrawing } from './window-drawing'
import { type WindowInput, windowGeometry } from './window-geometry'
import { useWindowSentence } from './window-sentence'

export type WindowBarProps = WindowInput & {
  /** The window is the council's own planning, not the executive's word. */
  planned?: boolean
  size?: 'row' | 'wide'
  /** Said instead of the sentence the bar makes itself. */
  label?: string
}

/** The sign of the product: when it was promised, when it is due, where today is, and what was due before. */
export function WindowBar({ planned = false, size = 'row', label, ...input }: WindowBarProps) {
  const t = useTranslations('states.window')
  const sentence = useWindowSentence(input, planned)
  const geometry = windowGeometry(input)
  const name = label ?? sentence
  if (size === 'wide')
    return <WideWindowBar input={input} geometry={geometry} planned={planned} label={name} />
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 align-middle">
      <svg
        width="120"
        height="18"
        className={classNames('window-bar mx-1', geometry.late && 'is-late')}
        role="img"
        aria-label={name}
      >
        <WindowDrawing geometry={geometry} planned={planned} middle={10} height={6} />
      </svg>
      {!geometry.band && <span className="text-xs whitespace-nowrap text-muted">{t('none')}</span>}
    </span>
  )
}
