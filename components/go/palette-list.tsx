import { optionId } from './option-id'
import type { Answer } from './use-answers'

type Props = {
  id: string
  label: string
  answers: Answer[]
  chosen: number
  onChoose: (href: string) => void
}

/** What was found. The words one types keep the focus; here only what is chosen moves. */
export function PaletteList({ id, label, answers, chosen, onChoose }: Props) {
  return (
    <div role="listbox" id={id} aria-label={label} tabIndex={-1}>
      {answers.map(({ href, kind, label: name, detail }, at) => (
        <a
          key={`${kind} ${href} ${name}`}
          id={optionId(at)}
          href={href}
          role="option"
          tabIndex={-1}
          aria-selected={at === chosen}
          onClick={(event) => {
            event.preventDefault()
            onChoose(href)
          }}
        >
          <span className="min-w-0 flex-1">{name}</span>
          <span className="text-sm text-muted">{[kind, detail].filter(Boolean).join(' · ')}</span>
        </a>
      ))}
    </div>
  )
}
