import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Headless builds first: the same engine without a window's machinery takes half the time. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const present = () => [chromium.executablePath(), ...SYSTEM].find((file) => existsSync(file))
const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

const viaApt = (name: string) => () =>
  process.getuid?.() === 0 &&
  run('apt-get', ['update']) &&
  run('apt-get', ['install', '-y', '--no-install-recommends', name])

/** Playwright's own browser cannot be had on a closed network; the distribution's package may be. */
const INSTALLERS: [string, () => boolean][] = [
  ['Playwright', () => run('npx', ['playwright', 'install', 'chromium'])],
  ['apt-get', viaApt('chromium-headless-shell')],
  ['apt-get', viaApt('chromium')],
]

/** A real Chromium: Playwright's own, the machine's, or one installed now. @throws Error that says what to install */
export function findChromium(): string {
  const found = present()
  if (found) return found
  for (const [name, install] of INSTALLERS) {
    console.log(`No Chromium found; trying to install it with ${name} ...`)
    if (install()) {
      const installed = present()
      if (installed) return installed
    }
  }
  throw new Error(
    'The browser tests need Chromium: run "npx playwright install --with-deps chromium", or install your system\'s package.',
  )
}
