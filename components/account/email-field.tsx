import { TextInput } from '../ui/text-input'

/** The address someone signs in with, as browsers and password managers know it. */
export function EmailField({ label }: { label: string }) {
  return <TextInput name="email" type="email" label={label} autoComplete="username" required width="medium" />
}
