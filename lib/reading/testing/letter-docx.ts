import { Document, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import type { Letter, Part } from './letter'

/** The letter as a DOCX: heading style, questions bold through a style, real lists and footnotes. */
export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  const notes = letter.parts.flatMap((part) => (part.note === undefined ? [] : [part.note]))
  let note = 0
  const document = new Document({
    title: letter.title,
    styles: { paragraphStyles: [{ id: 'Vraag', name: 'Vraag', basedOn: 'Normal', run: { bold: true } }] },
    numbering: {
      config: [{ reference: 'punten', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }],
    },
    footnotes: Object.fromEntries(
      notes.map((words, index) => [index + 1, { children: [new Paragraph(words)] }]),
    ),
    sections: [
      {
        children: letter.parts.map((part) => {
          if (part.note !== undefined) note += 1
          return paragraph(part, part.note === undefined ? null : note)
        }),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function paragraph(part: Part, note: number | null): Paragraph {
  const children = [new TextRun(part.text), ...(note === null ? [] : [new FootnoteReferenceRun(note)])]
  if (part.kind === 'heading') return new Paragraph({ children, heading: HeadingLevel.HEADING_1 })
  if (part.kind === 'question') return new Paragraph({ children, style: 'Vraag' })
  if (part.kind === 'bullet') return new Paragraph({ children, numbering: { reference: 'punten', level: 0 } })
  return new Paragraph({ children })
}
