import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { ARROWS, BOX, BOXES, FRAMES, linesOf, MOVE_NAMES, numberAt, routeOf, SIZE } from './lifecycle-drawing'

/** States as boxes, moves as numbered arrows; what each number means stands in the table below. */
export function LifecycleDiagram() {
  const t = useTranslations('help.lifecycle')
  const id = useId()
  return (
    <svg
      role="img"
      aria-label={t('diagram')}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      className="lifecycle w-full min-w-[44rem]"
    >
      <defs>
        <marker id={id} viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0.5 8 4 0 7.5z" className="tip" />
        </marker>
      </defs>
      {FRAMES.map(({ name, states: _, ...place }) => (
        <g key={name}>
          <rect {...place} rx="3" className={`frame ${name}`} />
          {(name === 'live' || name === 'closed') && (
            <text x={place.x + place.width - 14} y={place.y + 22} textAnchor="end" className="frame-name">
              {t(`frame.${name}`)}
            </text>
          )}
        </g>
      ))}
      {BOXES.map(({ state, x, y }) => (
        <StateBox key={state} state={state} x={x} y={y} />
      ))}
      {ARROWS.map((arrow) => {
        const points = routeOf(arrow)
        return (
          <polyline
            key={`${arrow.move} ${arrow.from}`}
            points={points.map(([x, y]) => `${x},${y}`).join(' ')}
            markerEnd={`url(#${id})`}
            data-move={arrow.move}
            className="arrow"
          />
        )
      })}
      {ARROWS.map((arrow) => {
        const [x, y] = numberAt(routeOf(arrow))
        return (
          <g key={`${arrow.move} ${arrow.from}`} className="badge">
            <circle cx={x} cy={y} r="9.5" />
            <text x={x} y={y + 4} textAnchor="middle">
              {MOVE_NAMES.indexOf(arrow.move) + 1}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function StateBox({ state, x, y }: (typeof BOXES)[number]) {
  const t = useTranslations('states.commitment')
  const lines = linesOf(t(state))
  return (
    <g>
      <rect
        x={x - BOX.width / 2}
        y={y - BOX.height / 2}
        width={BOX.width}
        height={BOX.height}
        rx="3"
        className="state"
      />
      {lines.map((line, index) => (
        <text key={line} x={x} y={y + 5 + (index - (lines.length - 1) / 2) * 17} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  )
}
