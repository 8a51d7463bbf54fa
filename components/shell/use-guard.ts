import { useEffect, useState, useSyncExternalStore } from 'react'
import { hasUnsaved } from '../ui/unsaved'

function subscribe(tell: () => void) {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}
const isOnline = () => navigator.onLine

/** Whether a plain click here would leave for another page of ours. */
function leaves(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]')
  if (!link || link.origin !== location.origin || link.target === '_blank') return false
  if (link.hasAttribute('download')) return false
  return link.pathname !== location.pathname || link.search !== location.search
}

function hold(event: Event) {
  event.preventDefault()
  event.stopPropagation()
}

/** Listens to all that leaves the page. `onHeld` is told what was held for want of a connection. */
function listen(question: string, onHeld: () => void): () => void {
  const holdOffline = (event: Event) => {
    hold(event)
    onHeld()
  }
  const onLeave = (event: BeforeUnloadEvent) => hasUnsaved(document) && event.preventDefault()
  const onSubmit = (event: SubmitEvent) => {
    if (!isOnline()) holdOffline(event)
  }
  const onClick = (event: MouseEvent) => {
    if (!leaves(event)) return
    if (!isOnline()) holdOffline(event)
    else if (hasUnsaved(document) && !window.confirm(question)) hold(event)
  }
  window.addEventListener('beforeunload', onLeave)
  // Before React hears of it: what is held must not be sent.
  window.addEventListener('submit', onSubmit, true)
  window.addEventListener('click', onClick, true)
  return () => {
    window.removeEventListener('beforeunload', onLeave)
    window.removeEventListener('submit', onSubmit, true)
    window.removeEventListener('click', onClick, true)
  }
}

/**
 * Guards the page: what was entered and not sent asks before it goes, and without a connection nothing leaves.
 * @param question asked before something unsent is left behind
 */
export function useGuard(question: string): { online: boolean; held: number } {
  const online = useSyncExternalStore(subscribe, isOnline, () => true)
  const [held, setHeld] = useState(0)
  useEffect(() => listen(question, () => setHeld((count) => count + 1)), [question])
  return { online, held }
}
