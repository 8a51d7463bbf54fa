import type { XmlHandlers } from './read-xml'

/** Reads a named part of an opened file through handlers; does nothing where the part is missing. */
export type ReadPart = (name: string, handlers: XmlHandlers) => void

/** The `title` element of a metadata part, null where there is none. */
export function partTitle(read: ReadPart, part: string): string | null {
  let title = ''
  let inTitle = false
  read(part, {
    open: ({ name }) => {
      inTitle = name === 'title'
    },
    text: (text) => {
      if (inTitle) title += text
    },
    close: () => {
      inTitle = false
    },
  })
  return title.trim() || null
}
