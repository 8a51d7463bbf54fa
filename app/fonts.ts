import localFont from 'next/font/local'

/** Inter from the package's files: nothing is fetched from elsewhere, at build time or at run time. */
export const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-inter',
  adjustFontFallback: false,
})

/** Letters of names from further east (ş, ł, č): loaded only by pages that hold one. */
export const interExtended = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-ext-opsz-normal.woff2',
  weight: '100 900',
  display: 'swap',
  preload: false,
  variable: '--font-inter-ext',
  adjustFontFallback: 'Arial',
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02AF, U+1E00-1EFF, U+20A0-20AB, U+20AD-20CF' }],
})
