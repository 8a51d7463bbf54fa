import { currentRequest } from '../watch/current-request'

/** Lays a drawn part of the page aside where it goes to a visitor without scripts; null where React must know it. */
export const layAside = (html: string): string | null => currentRequest()?.aside?.lay(html) ?? null
