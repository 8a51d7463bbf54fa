/** Extensions a reader exists for; the server looks at the bytes themselves. */
export const EXTENSIONS = ['pdf', 'docx', 'odt', 'html', 'htm', 'txt', 'eml'] as const
export const ACCEPT = EXTENSIONS.map((extension) => `.${extension}`).join(',')

export type FileTrouble = 'too_large' | 'wrong_type'

/** What is wrong with a chosen file before it is sent; null where the server may judge. */
export function troubleWith(file: { name: string; size: number }, largest: number): FileTrouble | null {
  const extension = file.name.toLowerCase().split('.').at(-1) ?? ''
  if (!(EXTENSIONS as readonly string[]).includes(extension)) return 'wrong_type'
  return file.size > largest ? 'too_large' : null
}
