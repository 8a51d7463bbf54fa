import { currentCard, focusCard } from './review-marks'

/** What keys do in the review page. All of it presses what the server drew, so a key can do no more than a hand. */

const QUICK_REASONS = /^[1-4]$/
const OWN_WORDS = '5'

const cards = () =>
  [...document.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.checkVisibility())
const waits = (card: Element) => card.querySelector('button[data-act=accept]') !== null

function step(by: 1 | -1) {
  const all = cards()
  const at = all.findIndex((card) => card.hasAttribute('aria-current'))
  focusCard(at < 0 ? all[by === 1 ? 0 : all.length - 1] : all[at + by])
}

/** A form sent by keys answers in place: a new address would carry the page back to a card one has left. */
export const STAY = 'stay'
function stayAfter(form: HTMLFormElement | null | undefined) {
  if (!form || form.elements.namedItem(STAY)) return
  const mark = document.createElement('input')
  Object.assign(mark, { type: 'hidden', name: STAY, value: 'on' })
  form.append(mark)
}

function openPanel(act: string) {
  const panel = currentCard()?.querySelector<HTMLDetailsElement>(`details[data-act=${act}]`)
  if (!panel) return
  panel.open = !panel.open
  if (!panel.open) return panel.querySelector<HTMLElement>('summary')?.focus()
  stayAfter(panel.closest('form'))
  // Where a number stands ready to merge into, Enter is all that is left to press.
  const ready = panel.querySelector<HTMLInputElement>('input[name=intoNumber]:not([value=""])')
  const first = panel.querySelector<HTMLElement>('[data-first]')
  const field = panel.querySelector<HTMLElement>('input:not([type=hidden]), select')
  ;(ready ?? first ?? field)?.focus()
}

function press(button: HTMLButtonElement | null | undefined): boolean {
  if (!button) return false
  stayAfter(button.form)
  button.click()
  return true
}

const inCard = (card: Element | null | undefined, act: string) =>
  card?.querySelector<HTMLButtonElement>(`button[data-act=${act}]`)

/** Undoes here, or where one just was: whoever notices a slip has already been moved on. */
function undo(last: string | null) {
  const card = inCard(currentCard(), 'undo') ? currentCard() : last && document.getElementById(last)
  if (!card || !press(inCard(card, 'undo'))) return
  focusCard(card)
}

function toggleHelp() {
  const help = document.querySelector<HTMLDetailsElement>('[data-keys-help]')
  if (help) help.open = !help.open
}

function closePanel(target: EventTarget | null) {
  const panel = (target as Element).closest<HTMLDetailsElement>('details[data-act][open]')
  if (!panel) return
  panel.open = false
  focusCard(panel.closest<HTMLElement>('[data-card]'))
}

/** Picks one of the usual reasons while the panel with them is open. */
function pickReason(key: string) {
  const panel = currentCard()?.querySelector('details[data-act=reject][open]')
  if (key === OWN_WORDS) panel?.querySelector<HTMLElement>('input[name=reason]')?.focus()
  else press(panel?.querySelectorAll<HTMLButtonElement>('button[name=reason]')[Number(key) - 1])
}

const MOVES: Record<string, (last: string | null) => void> = {
  j: () => step(1),
  k: () => step(-1),
  a: () => press(inCard(currentCard(), 'accept')),
  e: () => openPanel('correct'),
  r: () => openPanel('reject'),
  m: () => openPanel('merge'),
  u: undo,
  '?': toggleHelp,
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')

/** Sends the form whose list has the focus: a browser does that for a line of text only. */
function sendFrom(event: KeyboardEvent) {
  const list = event.target
  if (!(list instanceof HTMLSelectElement) || !list.closest('details[data-act]')) return
  event.preventDefault()
  list.form?.requestSubmit()
}

/** After a decision on to the next one that waits; after a correction back to its own card. */
function moveOn(form: HTMLFormElement): string | null {
  const card = form.closest<HTMLElement>('[data-card]')
  if (!card || !form.elements.namedItem(STAY)) return null
  const decided = !form.querySelector('[data-act=correct], [data-act=undo]')
  const all = cards()
  const next = all.slice(all.indexOf(card) + 1).find(waits)
  focusCard(decided && next ? next : card)
  return card.id
}

/** Listens to the keys, and says so on the page: a key pressed before is nobody's. @returns what ends it */
export function pressKey(): () => void {
  let last: string | null = null
  const onKey = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    if (event.key === 'Escape') return closePanel(event.target)
    if (event.key === 'Enter') return sendFrom(event)
    if (isTyping(event.target)) return
    const reason = QUICK_REASONS.test(event.key) || event.key === OWN_WORDS
    const move = reason ? () => pickReason(event.key) : MOVES[event.key]
    if (!move) return
    event.preventDefault()
    move(last)
  }
  const onSubmit = (event: SubmitEvent) => {
    last = moveOn(event.target as HTMLFormElement) ?? last
  }
  document.addEventListener('keydown', onKey)
  document.addEventListener('submit', onSubmit)
  document.documentElement.dataset.keys = 'heard'
  return () => {
    delete document.documentElement.dataset.keys
    document.removeEventListener('keydown', onKey)
    document.removeEventListener('submit', onSubmit)
  }
}
