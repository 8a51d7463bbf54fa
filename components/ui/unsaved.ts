/** What is entered in a form and not sent yet. The page itself is asked, so nothing has to keep count. */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement)
    return (
      [...control.options].some((option) => option.selected !== option.defaultSelected) && hadChoice(control)
    )
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue
  if (control.type === 'hidden' || control.type === 'submit') return false
  if (control.type === 'file') return (control.files?.length ?? 0) > 0
  if (control.type === 'checkbox' || control.type === 'radio')
    return control.checked !== control.defaultChecked
  return control.value !== control.defaultValue
}

/** A list that names no choice of its own begins at its first option; that is no choice of the reader's. */
const hadChoice = (list: HTMLSelectElement) =>
  list.selectedIndex > 0 || [...list.options].some((option) => option.defaultSelected)

const isControl = (element: Element): element is Control =>
  element.matches('input, textarea, select') && !(element as Control).disabled

/** Marks the forms that are watched. */
export const WATCHED = 'data-watched'

/** Whether any watched form on the page holds something that was not sent. */
export function hasUnsaved(page: Document): boolean {
  return [...page.querySelectorAll<HTMLFormElement>(`form[${WATCHED}]`)].some((form) =>
    [...form.elements].some((element) => isControl(element) && isTouched(element)),
  )
}
