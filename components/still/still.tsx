import { createElement, type ReactElement } from 'react'
import { layAside } from '@/lib/plain/lay-aside'
import { drawHost } from '../ui/still/draw'
import { StillHost } from './still-host'

/**
 * Around one element that holds many and only stands there: its HTML is written at once instead of being drawn by React,
 * twice, element by element (docs/decisions/0023). A visitor's page gets it as it is sent; React only draws a mark.
 */
export function Still({ children }: { children: ReactElement<Record<string, unknown>> }) {
  const { tag, props, html } = drawHost(children)
  const { children: _drawn, ...attributes } = props
  const mark = layAside(html)
  if (mark !== null) return createElement(tag, attributes, mark)
  return <StillHost tag={tag} attributes={attributes} html={html} />
}
