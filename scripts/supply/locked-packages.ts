import { readFileSync } from 'node:fs'

/** One package as the lock file pins it; the same name may be there in several versions. */
export type LockedPackage = { name: string; version: string; licence: string | null; shipped: boolean }

type Locked = { version?: string; license?: string; dev?: boolean; link?: boolean }

const nameIn = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Everything `npm ci` installs, on any platform. `shipped` is what runs in production, optional parts included. */
export function lockedPackages(file = 'package-lock.json'): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> }
  return Object.entries(packages)
    .filter(([place, { link }]) => place !== '' && !link)
    .map(([place, { version = '', license = null, dev = false }]) => ({
      name: nameIn(place),
      version,
      licence: license,
      shipped: !dev,
    }))
}
