/** One answer as it is read: what it is, in words, and where it leads. */
export type Place = { kind: string; label: string; detail: string; href: string }

/** What the palette is told: the places, and in words how many they are. */
export type Found = { places: Place[]; words: string }
