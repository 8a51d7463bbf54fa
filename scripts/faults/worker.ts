/** One of the processes that are killed: does deeds without end, two at a time, and says each that is done. */
import { Refusal } from '../../lib/errors'
import { DEEDS } from './deeds'

const names = Object.keys(DEEDS)

async function work() {
  for (;;) {
    const name = names[Math.floor(Math.random() * names.length)] as string
    try {
      await DEEDS[name]?.()
      process.stdout.write(`${name}\n`)
    } catch (error) {
      // Two who want the same thing: one is told so. Anything else is a fault, and ends this process.
      if (!(error instanceof Refusal)) throw error
      process.stdout.write(`refused\n`)
    }
  }
}

// The first deed opens the pool and compiles what is asked: the clock of the kill starts after it.
await DEEDS.publish?.()
process.stdout.write('ready\n')
await Promise.all([work(), work()])
