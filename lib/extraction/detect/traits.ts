/** What a word may be in its sentence, one bit each, so that the words of a sentence are summed up by a few instructions. */
export const TRAITS = {
  /** May be the first word of somebody's name. */
  name: 1,
  /** May be the word that makes a date. */
  dated: 2,
  /** May be a prefix that stands apart from its verb. */
  prefix: 4,
  /** A verb that may have such a prefix. */
  base: 8,
  /** May say what its subject will do, with or without the prefix that stands apart. */
  says: 16,
  /** May be a verb. */
  verb: 32,
  /** Surely the finite verb of some clause, unless "te" stands before it. */
  finite: 64,
  /** A clause may begin behind it. */
  opens: 128,
  /** May begin a phrase of several words. */
  phrase: 256,
  /** "te", which makes an infinitive of the next word. */
  te: 512,
  /** May join the parts of a name. */
  link: 1024,
  /** Written with a capital. */
  capital: 2048,
  /** No word but a mark. */
  mark: 4096,
  /** Begins a phrase that any word may go on with. */
  openPhrase: 8192,
  /** May open a clause by itself. */
  subordinates: 16_384,
  /** May join a clause to the one before. */
  coordinates: 32_768,
  /** May be the finite verb of its clause. */
  finiteLike: 65_536,
  /** Denies. */
  denies: 131_072,
  /** May begin a cue. */
  cue: 262_144,
  /** May begin the words of a verb idiom. */
  idiom: 524_288,
} as const

/** The bits of what holds. */
export function traitsOf(is: Partial<Record<keyof typeof TRAITS, boolean>>): number {
  return Object.entries(TRAITS).reduce(
    (bits, [trait, bit]) => (is[trait as keyof typeof TRAITS] ? bits | bit : bits),
    0,
  )
}
