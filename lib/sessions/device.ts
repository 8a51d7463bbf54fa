/** What a browser says of itself, in words its owner knows: `Firefox` on `Windows`. Either is null where it says nothing we know. */
export type Device = { browser: string | null; system: string | null }

/** The first that fits counts: many name others too. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|HeadlessChrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/\b(iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

const known = (rows: [RegExp, string][], userAgent: string) =>
  rows.find(([sign]) => sign.test(userAgent))?.[1] ?? null

export const deviceOf = (userAgent: string): Device => ({
  browser: known(BROWSERS, userAgent),
  system: known(SYSTEMS, userAgent),
})
