import { useLocale } from 'next-intl'
import { useId } from 'react'
import { formatNumber } from '@/lib/format'
import { fullOf, partsOf } from './bar-geometry'

/** How a part is filled: each differs in shape, not only in colour. */
export type Look = 'solid' | 'hatched' | 'outlined' | 'dark' | 'dotted'

export type Bar = { label: string; values: number[] }
type Props = {
  /** Says what is drawn; the table beside it holds the same numbers. */
  name: string
  bars: Bar[]
  looks: Look[]
  /** Every bar as wide as the others: shares of its own total. */
  shares?: boolean
}

const ROW = 46
const TOP = 22
const HEIGHT = 14

/** Bars drawn by the server: places in per cent, so that words keep their size on a phone. */
export function BarChart({ name, bars, looks, shares = false }: Props) {
  const id = useId()
  const language = useLocale()
  const all = bars.map(({ values }) => values)
  return (
    <svg role="img" aria-label={name} width="100%" height={bars.length * ROW - 6} className="chart">
      <Patterns id={id} />
      {bars.map(({ label, values }, row) => (
        <g key={label}>
          <text y={row * ROW + 14}>{label}</text>
          <text x="100%" y={row * ROW + 14} textAnchor="end" className="number">
            {formatNumber(
              values.reduce((sum, value) => sum + value, 0),
              language,
            )}
          </text>
          <line x1="0" x2="100%" y1={row * ROW + TOP + HEIGHT} y2={row * ROW + TOP + HEIGHT} />
          {partsOf(values, fullOf(all, values, shares)).map(
            ({ x, width }, index) =>
              width > 0 && (
                <BarPart
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts are told by their place
                  key={index}
                  {...{ id, x, width }}
                  y={row * ROW + TOP}
                  look={looks[index] as Look}
                />
              ),
          )}
        </g>
      ))}
    </svg>
  )
}

type PartProps = { id: string; look: Look; x: number; width: number; y: number }

function BarPart({ id, look, x, width, y }: PartProps) {
  const place = { x: `${x}%`, y, width: `${width}%`, height: HEIGHT }
  const pattern = look === 'hatched' || look === 'dotted'
  return (
    <>
      <rect {...place} className={`part ${look}`} />
      {pattern && <rect {...place} fill={`url(#${id}-${look})`} />}
    </>
  )
}

function Patterns({ id }: { id: string }) {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const
  return (
    <defs>
      <pattern id={`${id}-hatched`} {...size}>
        <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" className="hatch" />
      </pattern>
      <pattern id={`${id}-dotted`} {...size}>
        <circle cx="3" cy="3" r="1" className="dot" />
      </pattern>
    </defs>
  )
}

/** What each fill stands for. */
export function BarLegend({ words, looks }: { words: string[]; looks: Look[] }) {
  const id = useId()
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {words.map((word, index) => (
        <li key={word} className="flex items-center gap-2">
          <svg width="20" height={HEIGHT} className="chart" aria-hidden="true">
            <Patterns id={id} />
            <BarPart id={id} look={looks[index] as Look} x={0} width={100} y={0} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
