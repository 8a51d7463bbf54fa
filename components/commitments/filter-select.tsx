import { CONTROL } from '../ui/control-style'

type Props = {
  name: string
  label: string
  /** The first choice: no narrowing by this. */
  any: string
  value: string | undefined
  options: { value: string; label: string }[]
}

/** One of the register's filters. */
export function FilterSelect({ name, label, any, value, options }: Props) {
  const id = `filter-${name}`
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value ?? ''} className={CONTROL}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
