/** The house style of the demo council's letters. Sizes and distances in points. */

export const PAGE = { width: 595.28, height: 841.89, left: 76, right: 70, top: 86, bottom: 84 }
/** On the first page the text starts below the logo. */
export const FIRST_TOP = 118
export const COLUMN = PAGE.width - PAGE.left - PAGE.right

export const COLOURS = { ink: '#1a1a1a', blue: '#1f4e79', grey: '#5c6670', line: '#b8c4d0' }

export type StyleName = 'body' | 'question' | 'party' | 'topic' | 'heading' | 'label' | 'note' | 'mark'
type Style = { font: string; size: number; leading: number; colour: string }

/** The fonts every PDF reader has, so that nothing needs embedding. */
export const STYLES: Record<StyleName, Style> = {
  body: { font: 'Helvetica', size: 10.5, leading: 15, colour: COLOURS.ink },
  question: { font: 'Helvetica-Bold', size: 10.5, leading: 15, colour: COLOURS.ink },
  party: { font: 'Helvetica-Bold', size: 13, leading: 17, colour: COLOURS.blue },
  topic: { font: 'Helvetica-BoldOblique', size: 11, leading: 15, colour: COLOURS.blue },
  heading: { font: 'Helvetica-Bold', size: 15, leading: 20, colour: COLOURS.blue },
  label: { font: 'Helvetica-Bold', size: 9, leading: 13, colour: COLOURS.grey },
  note: { font: 'Helvetica', size: 8, leading: 10.5, colour: COLOURS.ink },
  mark: { font: 'Helvetica', size: 6.5, leading: 15, colour: COLOURS.ink },
}
