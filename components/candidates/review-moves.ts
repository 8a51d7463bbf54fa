/** What keys and clicks do in the review page. All of it works on what the server drew; nothing here keeps state. */

const cards = () =>
  [...document.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => card.checkVisibility())
const currentCard = () => document.querySelector<HTMLElement>('[data-card][aria-current]')

/** Moves to a card, opening the fold it may lie in. */
export function focusCard(card: HTMLElement | null | undefined) {
  card?.closest('details:not([data-act])')?.setAttribute('open', '')
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
}

function step(by: 1 | -1) {
  const all = cards()
  const at = all.findIndex((card) => card.hasAttribute('aria-current'))
  focusCard(at < 0 ? all[by === 1 ? 0 : all.length - 1] : all[at + by])
}

function openPanel(act: string) {
  const panel = currentCard()?.querySelector<HTMLDetailsElement>(`details[data-act=${act}]`)
  if (!panel) return
  panel.open = !panel.open
  if (panel.open) panel.querySelector<HTMLElement>('input:not([type=hidden]), select')?.focus()
  else panel.querySelector<HTMLElement>('summary')?.focus()
}

const press = (act: string) => currentCard()?.querySelector<HTMLElement>(`button[data-act=${act}]`)?.click()

function toggleHelp() {
  const help = document.querySelector<HTMLDetailsElement>('[data-keys-help]')
  if (help) help.open = !help.open
}

const MOVES: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  a: () => press('accept'),
  e: () => openPanel('correct'),
  r: () => openPanel('reject'),
  u: () => press('undo'),
  '?': toggleHelp,
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')

/** Listens to the keys. @returns what ends it */
export function pressKey(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (!move || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
    event.preventDefault()
    move()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

function showPlace(pane: HTMLElement, id: string) {
  for (const mark of pane.querySelectorAll('mark[data-current]')) mark.removeAttribute('data-current')
  const marks = pane.querySelectorAll<HTMLElement>(`mark[data-marks~="${id}"]`)
  for (const mark of marks) mark.setAttribute('data-current', '')
  const first = marks[0]
  // Only where the text scrolls by itself: on a narrow page the reader would be carried off.
  if (!first || pane.scrollHeight <= pane.clientHeight) return
  const { top } = first.getBoundingClientRect()
  pane.scrollTop += top - pane.getBoundingClientRect().top - pane.clientHeight / 3
}

/** Ties cards and text: the card one works in shows its place, a mark one clicks leads to its card. */
export function markCurrent(source: string): () => void {
  const pane = document.getElementById(source)
  const onFocus = (event: FocusEvent) => {
    const card = (event.target as Element | null)?.closest?.<HTMLElement>('[data-card]')
    if (!card || !pane || card.hasAttribute('aria-current')) return
    currentCard()?.removeAttribute('aria-current')
    card.setAttribute('aria-current', 'true')
    showPlace(pane, card.dataset.card ?? '')
  }
  const onClick = (event: MouseEvent) => {
    const mark = (event.target as Element).closest<HTMLElement>('mark[data-marks]')
    if (!mark || !document.getSelection()?.isCollapsed) return
    focusCard(document.getElementById(`k-${mark.dataset.marks?.split(' ').at(-1)}`))
  }
  document.addEventListener('focusin', onFocus)
  pane?.addEventListener('click', onClick)
  return () => {
    document.removeEventListener('focusin', onFocus)
    pane?.removeEventListener('click', onClick)
  }
}
