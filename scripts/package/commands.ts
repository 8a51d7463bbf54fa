import path from 'node:path'
import { build } from 'esbuild'

/** What an operator can run in the folder, by the name of its file there. */
const COMMANDS = {
  start: 'scripts/package/start.ts',
  migrate: 'scripts/package/migrate.ts',
  'set-up': 'scripts/set-up.ts',
  verify: 'scripts/verify.ts',
  'audit-verify': 'scripts/audit-verify.ts',
}

/** Modules of the older kind ask for Node's own parts by `require`, which a module of the newer kind has to make. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`

/**
 * Bundles the commands into `folder`, so that nothing of TypeScript or of the build is needed where they run.
 * @param external packages that stand in the folder's node_modules
 */
export async function bundleCommands(folder: string, external: string[]): Promise<void> {
  await build({
    entryPoints: Object.entries(COMMANDS).map(([out, source]) => ({ out, in: path.resolve(source) })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'commands/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: REQUIRE },
    external,
    logLevel: 'error',
  })
}
