import { SUBJECT_LABEL, SUBJECT_LIST } from '../languages/nl/letter-words'
import { bulletAt } from './bullets'
import { isBlank, type Line, splitLines } from './lines'
import type { Sheet } from './sheet'

const LABEL = /^\p{Lu}[\p{L} ]{2,30}\s?:/u
const MOST = 12

/** What a letter says it is about: the list behind "onderwerpen:", or the line behind "Betreft:" or "Onderwerp". */
export function readSubjects(sheet: Sheet, end: number): string[] {
  const { text } = sheet
  const lines = splitLines(sheet, 0, end)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const words = text.slice(line.start, Math.min(line.end, line.start + 400))
    if (SUBJECT_LIST.test(words)) {
      const listed = bulleted(text, lines, index + 1)
      if (listed.length > 0) return listed
    }
    const label = SUBJECT_LABEL.exec(words)
    if (label) return labelled(text, lines, index, words.slice(label[0].length))
  }
  return []
}

function bulleted(text: string, lines: Line[], from: number): string[] {
  const items: string[] = []
  for (let index = from; index < lines.length && items.length < MOST; index++) {
    const line = lines[index]!
    if (isBlank(line)) {
      if (items.length > 0) break
      continue
    }
    const bullet = bulletAt(text, line.start)
    const words = text.slice(line.start + (bullet?.length ?? 0), line.end)
    if (bullet) items.push(words)
    else if (items.length > 0) items[items.length - 1] += ` ${words}`
    else break
  }
  return items.map((item) => item.replace(/\s+/g, ' ').trim())
}

/** The rest of the label's line, or the line under it, with what runs on below in small letters. */
function labelled(text: string, lines: Line[], index: number, rest: string): string[] {
  let subject = rest.trim()
  for (let next = index + 1; next < lines.length && next < index + 5; next++) {
    const line = lines[next]!
    if (isBlank(line)) break
    const words = text.slice(line.start, line.end)
    if (subject !== '' && (!/^[\p{Ll}(]/u.test(words) || LABEL.test(words))) break
    subject = `${subject} ${words}`.trim()
  }
  return subject === '' ? [] : [subject.replace(/\s+/g, ' ')]
}
