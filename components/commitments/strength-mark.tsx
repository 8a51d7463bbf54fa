import { useTranslations } from 'next-intl'
import type { STRENGTHS } from '@/lib/commitments/schema'

export type Strength = (typeof STRENGTHS)[number]

const FILLED: Record<Strength, number> = { firm: 3, expected: 2, soft: 1 }

const BARS = [
  { x: 1, y: 9, height: 5 },
  { x: 6, y: 6, height: 8 },
  { x: 11, y: 3, height: 11 },
]

/** How firmly it was promised: one to three bars, and the word. */
export function StrengthMark({ strength }: { strength: Strength }) {
  const t = useTranslations('states.strength')
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <svg className="size-3.5 shrink-0 translate-y-[0.14em]" viewBox="0 0 16 16" aria-hidden="true">
        {BARS.map(({ x, y, height }, index) => (
          <rect
            key={x}
            x={x + 0.5}
            y={y + 0.5}
            width={3}
            height={height - 1}
            fill={index < FILLED[strength] ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
      </svg>
      {t(strength)}
    </span>
  )
}
