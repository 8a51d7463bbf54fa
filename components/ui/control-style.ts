/** Looks of everything one types or chooses in. The edge has 3:1 with the paper, so that the field can be seen. */
export const CONTROL =
  'block w-full rounded border border-edge bg-surface px-3 py-1.5 text-base text-ink min-h-9.5 pointer-coarse:min-h-11 ' +
  'hover:border-ink aria-invalid:border-late aria-invalid:outline aria-invalid:outline-late ' +
  'focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-offset-1 ' +
  'placeholder:text-muted placeholder-shown:text-ellipsis disabled:bg-sunken disabled:text-muted'
