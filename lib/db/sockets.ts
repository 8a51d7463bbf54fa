import { Socket } from 'node:net'
import { processWide } from '../watch/process-wide'

const open = processWide('sockets', () => new Set<Socket>())
const listening = processWide('socket-losses', () => ({ told: () => {} }))

/** Has the one who looks out told of each connection that ends or cannot be made. */
export function onLoss(told: () => void) {
  listening().told = told
}

/** The connection under one of a pool's clients, remembered for as long as it is open. */
export function openSocket(): Socket {
  const socket = new Socket()
  open().add(socket)
  socket.once('close', () => {
    open().delete(socket)
    listening().told()
  })
  return socket
}

/** Ends every connection: whoever waits on one is told that it is gone, and the next asks for a new one. */
export function cutOff() {
  for (const socket of open()) socket.destroy()
}
