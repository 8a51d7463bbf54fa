import { HOSTILE_ARCHIVES } from './hostile-archives'
import { HOSTILE_CHARACTERS } from './hostile-characters'
import { HOSTILE_DISGUISES } from './hostile-disguises'
import type { HostileFile } from './hostile-file'
import { HOSTILE_PDFS } from './hostile-pdfs'
import { HOSTILE_STRUCTURES } from './hostile-structures'

/** Everything we could think of, made anew each time. The light ones are tried on each change, all by `npm run hostile`. */
export const HOSTILE_FILES: HostileFile[] = [
  ...HOSTILE_PDFS,
  ...HOSTILE_STRUCTURES,
  ...HOSTILE_ARCHIVES,
  ...HOSTILE_DISGUISES,
  ...HOSTILE_CHARACTERS,
]
