/** The tie between a card and its words in the text. */

export const currentCard = () => document.querySelector<HTMLElement>('[data-card][aria-current]')

/** Moves to a card, opening the fold it may lie in. */
export function focusCard(card: HTMLElement | null | undefined) {
  card?.closest('details:not([data-act])')?.setAttribute('open', '')
  card?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
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
