import type { Found, Place } from '../go/found'
import { DOT } from '../ui/dot'

const PAUSE = 120 // milliseconds without a key, before the server is asked

const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey

/** One answer, as a line of the list. */
function line({ href, kind, label, detail }: Place, at: number): HTMLElement {
  const option = document.createElement('a')
  Object.assign(option, { href, id: `palette-${at}`, role: 'option', tabIndex: -1 })
  const [name, what] = [document.createElement('span'), document.createElement('span')]
  name.className = 'palette-name'
  name.textContent = label
  what.className = 'palette-kind'
  what.textContent = [kind, detail].filter(Boolean).join(DOT)
  option.append(name, what)
  return option
}

/** The palette that stands closed in the page: type, choose with the arrows, go with Enter. */
function palette(box: HTMLDialogElement) {
  const field = box.querySelector('input') as HTMLInputElement
  const list = box.querySelector('[role=listbox]') as HTMLElement
  const said = box.querySelector('[role=status]') as HTMLElement
  let [chosen, answered, timer] = [0, '', 0]
  let asked = new AbortController()

  const choose = (at: number) => {
    const lines = [...list.children]
    chosen = Math.max(0, Math.min(at, lines.length - 1))
    for (const [place, option] of lines.entries())
      option.setAttribute('aria-selected', String(place === chosen))
    lines[chosen]?.scrollIntoView({ block: 'nearest' })
    field.setAttribute('aria-expanded', String(lines.length > 0))
    if (lines[chosen]) field.setAttribute('aria-activedescendant', `palette-${chosen}`)
    else field.removeAttribute('aria-activedescendant')
  }

  const show = (question: string, { places, words }: Found) => {
    answered = question
    list.replaceChildren(...places.map(line))
    said.textContent = words
    said.toggleAttribute('data-found', places.length > 0)
    choose(0)
  }

  const ask = async () => {
    asked.abort()
    asked = new AbortController()
    const { signal } = asked
    const question = field.value
    try {
      const answer = await fetch(`/go/find?${new URLSearchParams({ q: question })}`, { signal })
      if (!answer.ok) throw new Error(String(answer.status))
      show(question, await answer.json())
    } catch {
      if (!signal.aborted) show(question, { places: [], words: box.dataset.failed ?? '' })
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(ask, PAUSE)
  })
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    choose(chosen + step)
  })
  box.querySelector('form')?.addEventListener('submit', (event) => {
    // What is shown may be of an earlier word; the page answers the one that was typed, which the form sends there.
    const place = list.children[chosen]
    if (answered !== field.value || !(place instanceof HTMLAnchorElement)) return
    event.preventDefault()
    box.close()
    place.click()
  })
  return () => {
    field.value = ''
    box.showModal()
    void ask()
  }
}

/** Makes the link to the page of going anywhere open a palette over the page one is at; Ctrl K does so too. */
export function offerPalette() {
  let known: { box: HTMLDialogElement; open: () => void } | undefined
  const open = (event: Event) => {
    const box = document.querySelector<HTMLDialogElement>('dialog[data-palette]')
    if (!box) return
    event.preventDefault()
    if (known?.box !== box) known = { box, open: palette(box) }
    if (!box.open) known.open()
  }
  document.addEventListener('keydown', (event) => isShortcut(event) && open(event))
  document.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    if ((event.target as Element).closest?.('a[data-opens-palette]')) open(event)
  })
}
