import { setTimeout as wait } from 'node:timers/promises'
import type { Balance } from './balance'
import { signedIn } from './checks'
import type { Fleet } from './fleet'
import { type Outcome, underLoad } from './load'
import { newReader, type Reader } from './reader'

const PUBLIC = ['/', '/commitments', '/commitments?standing=overdue', '/committees', '/figures', '/documents']

const isPage = (status: number) => status === 200
const isRedirect = (status: number) => status === 303

let letters = 0

/** A letter that nobody sent before, with a promise in it: it goes through the worker and the engine, and is stored. */
function sendLetter(reader: Reader): Promise<Response> {
  letters += 1
  const pasted = `Geachte raad,\n\nVraag ${letters}: Komt er een brief?\n\nHet college stuurt de raad in maart een brief over punt ${letters}.`
  return reader.send('/documents/new', { pasted, title: `Brief ${letters}` })
}

const anyOf = (paths: string[]) => paths[Math.floor(Math.random() * paths.length)] as string

/** Every instance replaced while visitors read, staff read and staff send letters in. @returns what became of it all */
export async function rollUnderLoad(
  fleet: Fleet,
  { url }: Balance,
): Promise<{ outcomes: Record<string, Outcome>; seconds: number; letters: number }> {
  const staff = await Promise.all([signedIn(url, 'staff'), signedIn(url, 'staff')])
  const visitors = Array.from({ length: 6 }, () => newReader(url))
  const begun = performance.now()
  const roll = wait(1000)
    .then(() => fleet.replaceAll())
    .then(() => wait(1000))
  const outcomes = await underLoad(
    [
      {
        name: 'visitors',
        do: (reader) => reader.get(anyOf(PUBLIC)),
        good: isPage,
        pauseMs: 5,
        readers: visitors,
      },
      {
        name: 'staff',
        do: (reader) => reader.get('/desk'),
        good: isPage,
        pauseMs: 50,
        readers: staff.slice(0, 1),
      },
      { name: 'letters', do: sendLetter, good: isRedirect, pauseMs: 400, readers: staff.slice(1) },
    ],
    roll,
  )
  return { outcomes, seconds: (performance.now() - begun) / 1000, letters }
}
