import { linkFollowed } from '../ui/link-followed'
import { hasUnsaved } from '../ui/unsaved'

/** Whether a plain click here would leave for another page of ours. */
function leaves(event: MouseEvent): boolean {
  const link = linkFollowed(event)
  return link !== null && (link.pathname !== location.pathname || link.search !== location.search)
}

function hold(event: Event) {
  event.preventDefault()
  event.stopPropagation()
}

const notice = () => document.querySelector<HTMLElement>('[data-offline]')

/** Says that there is no connection, for as long as there is none. */
function tellConnection() {
  const box = notice()
  if (!box) return
  box.hidden = navigator.onLine
  if (navigator.onLine) box.removeAttribute('data-held')
}

/** What would be sent or opened for want of a connection is not: the page with everything in it stays. */
function holdOffline(event: Event) {
  hold(event)
  const box = notice()
  box?.setAttribute('data-held', '')
  box?.focus()
}

function onClick(event: MouseEvent) {
  if (!leaves(event)) return
  if (!navigator.onLine) holdOffline(event)
  else if (hasUnsaved(document) && !window.confirm(notice()?.dataset.unsaved)) hold(event)
}

// Where no script takes a form over, the browser leaves the page to send it: that loses nothing.
let sending = false

const onUnload = (event: BeforeUnloadEvent) => {
  if (!sending && hasUnsaved(document)) event.preventDefault()
}

/** Guards the page: what was entered and not sent asks before it goes, and without a connection nothing leaves. */
export function guardPage() {
  window.addEventListener('online', tellConnection)
  window.addEventListener('offline', tellConnection)
  window.addEventListener('beforeunload', onUnload)
  // At the end of its way, when whoever takes it over has done so.
  window.addEventListener('submit', (event) => {
    sending = !event.defaultPrevented
  })
  for (const again of ['input', 'pageshow']) window.addEventListener(again, () => (sending = false))
  // In the first phase, before React hears of it where it runs: what is held must not be sent.
  window.addEventListener('submit', (event) => navigator.onLine || holdOffline(event), true)
  window.addEventListener('click', onClick, true)
  tellConnection()
}
