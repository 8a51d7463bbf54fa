import Link from 'next/link'
import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'
import { attributesOf } from './attributes'
import { escaped } from './escaped'
import { Kept, type KeptProps } from './kept'
import { keptHtml } from './kept-html'

type Props = Record<string, unknown> & { children?: ReactNode }
type Component = (props: Props) => ReactNode

/** Elements without an end. */
const VOID = new Set(['br', 'hr', 'img', 'input'])

/** What has a state that only React's own drawing keeps. */
const ALIVE = new Set(['textarea', 'script', 'style'])

/** What a link asks of Next; in a still page it is an ordinary one. */
const OF_NEXT = new Set(['prefetch', 'replace', 'scroll'])

const without = (props: Props, left: (name: string) => boolean): Props =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !left(name)))

function isComponent(type: unknown): type is Component {
  return typeof type === 'function' && !('$$typeof' in type)
}

/** An element of the page: the tag, its attributes, and what stands in it. */
export type Host = { tag: string; props: Props; html: string }

/** A list to choose from says itself what is chosen; in the page its option does. */
function selectOf(props: Props): Host {
  const rest = without(props, (name) => name === 'defaultValue')
  return { tag: 'select', props: rest, html: draw(props.children, String(props.defaultValue)) }
}

function hostOf(tag: string, props: Props, chosen?: string): Host {
  if (ALIVE.has(tag)) throw new Error(`an element that is not drawn still: ${tag}`)
  if (tag === 'select') return selectOf(props)
  const marked = tag === 'option' && props.value === chosen ? { ...props, selected: true } : props
  return { tag, props: marked, html: draw(props.children, chosen) }
}

function written({ tag, props, html }: Host): string {
  const start = `<${tag}${attributesOf(props)}`
  return VOID.has(tag) ? `${start}/>` : `${start}>${html}</${tag}>`
}

const drawKept = ({ facts, children }: KeptProps, chosen?: string) =>
  keptHtml(JSON.stringify(facts), () => draw(children(), chosen))

function drawElement({ type, props }: ReactElement<Props>, chosen?: string): string {
  if (typeof type === 'string') return written(hostOf(type, props, chosen))
  if (type === Fragment) return draw(props.children, chosen)
  if ((type as unknown) === Kept) return drawKept(props as unknown as KeptProps, chosen)
  if ((type as unknown) === Link)
    return written(
      hostOf(
        'a',
        without(props, (name) => OF_NEXT.has(name)),
      ),
    )
  if (isComponent(type)) return draw(type(props), chosen)
  throw new Error('a component that is not drawn still: it must be a function of this side')
}

/**
 * The HTML of a tree of elements and plain components: what React would write, without what it keeps to come back to it.
 * For long lists that only stand there. Components may read words (`useTranslations`), and keep no state.
 * @param chosen the value of the list to choose from in which this stands
 * @throws where something needs React to live: handlers, client components, what is still awaited.
 */
export function draw(node: ReactNode, chosen?: string): string {
  if (typeof node === 'string') return escaped(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'number' || typeof node === 'bigint') return String(node)
  if (Array.isArray(node)) {
    let html = ''
    for (const child of node) html += draw(child, chosen)
    return html
  }
  if (isValidElement<Props>(node)) return drawElement(node, chosen)
  throw new Error('something that is not drawn still: neither words nor an element')
}

/** The outermost element apart from what it holds, through the components around it. */
export function drawHost({ type, props }: ReactElement<Props>): Host {
  if (typeof type === 'string') return hostOf(type, props)
  const inner = isComponent(type) && type(props)
  if (isValidElement<Props>(inner)) return drawHost(inner)
  throw new Error('what is drawn still must be one element')
}
