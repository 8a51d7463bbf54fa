/** The three documents of the demo, as files a clerk would upload. */
import type { IsoDate } from '../../../lib/extraction/types'
import type { Letter } from './letter'
import { answersLetter } from './letters/answers-letter'
import { informationLetter } from './letters/information-letter'
import { minutes } from './letters/minutes'
import { renderDocx } from './render-docx'
import { renderPdf } from './render-pdf'
import { renderText } from './render-text'

type DemoDocument = { letter: Letter; fileName: string; mediaType: string; bytes: Uint8Array }

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const DOCUMENTS = [
  {
    write: answersLetter,
    render: renderPdf,
    name: 'beantwoording-technische-vragen-swj.pdf',
    mediaType: 'application/pdf',
  },
  {
    write: informationLetter,
    render: renderDocx,
    name: 'raadsinformatiebrief-warmteprogramma.docx',
    mediaType: WORD,
  },
  {
    write: minutes,
    render: async (letter: Letter) => renderText(letter),
    name: 'verslag-commissie-bvf.txt',
    mediaType: 'text/plain',
  },
]

/** File names carry the date of the letter: `2026-11-11-beantwoording-....pdf`. */
export function demoDocuments(today: IsoDate): Promise<DemoDocument[]> {
  return Promise.all(
    DOCUMENTS.map(async ({ write, render, name, mediaType }) => {
      const letter = write(today)
      return { letter, fileName: `${letter.date}-${name}`, mediaType, bytes: await render(letter) }
    }),
  )
}
