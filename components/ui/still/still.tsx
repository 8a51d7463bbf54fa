import type { ReactElement } from 'react'
import { drawHost } from './draw'
import { StillHost } from './still-host'

/**
 * Around one element that holds many and only stands there: its HTML is written at once instead of being drawn by React,
 * twice, element by element (docs/decisions/0023).
 */
export function Still({ children }: { children: ReactElement<Record<string, unknown>> }) {
  const { tag, props, html } = drawHost(children)
  const { children: _drawn, ...attributes } = props
  return <StillHost tag={tag} attributes={attributes} html={html} />
}
