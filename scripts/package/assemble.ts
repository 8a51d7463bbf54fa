import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { bundleCommands } from './commands'

type Assembly = {
  /** Where `next build` left its work. */
  build: string
  folder: string
}

/** Packages that hold machine code, or look for files beside themselves: they stand in the folder as they are. */
const AS_THEY_ARE = ['@node-rs/argon2', 'graphile-worker', 'pdfjs-dist']
/** For making pictures smaller, which we do not do (next.config.ts): Next takes them along all the same. */
const LEFT_OUT = ['node_modules/sharp', 'node_modules/@img']
/** What reading a PDF takes of pdf.js: some megabytes out of forty. */
const PDF_READER = ['package.json', 'LICENSE', 'legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs']

function copy(from: string, to: string) {
  mkdirSync(path.dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}

/** argon2 comes with a package of machine code per platform; the one for this machine, and no other, is installed. */
const platformPackages = () =>
  readdirSync('node_modules/@node-rs').filter((name) => name.startsWith('argon2'))

/**
 * Puts all that runs into one folder: Next's standalone server, the files it serves, the reading worker, migrations and
 * commands. It is not written to when it runs, and holds no settings and no secrets.
 */
export async function assemble({ build, folder }: Assembly): Promise<void> {
  const standalone = path.join(build, 'standalone')
  if (!existsSync(path.join(standalone, 'server.js')))
    throw new Error('There is no build to package; run "npm run build".')
  rmSync(folder, { recursive: true, force: true })
  copy(standalone, folder)
  const settings = readdirSync(folder).filter((name) => name.startsWith('.env'))
  for (const name of [...settings, ...LEFT_OUT])
    rmSync(path.join(folder, name), { recursive: true, force: true })
  copy(path.join(build, 'static'), path.join(folder, build, 'static'))
  if (existsSync('public')) copy('public', path.join(folder, 'public'))
  copy('.build/reading-worker.mjs', path.join(folder, '.build/reading-worker.mjs'))
  for (const kept of ['prisma/migrations', 'LICENSE']) copy(kept, path.join(folder, kept))
  for (const file of PDF_READER)
    copy(`node_modules/pdfjs-dist/${file}`, path.join(folder, 'node_modules/pdfjs-dist', file))
  for (const name of platformPackages())
    copy(`node_modules/@node-rs/${name}`, path.join(folder, 'node_modules/@node-rs', name))
  await bundleCommands(folder, AS_THEY_ARE)
}
