/**
 * What a word may be in its sentence, one bit each, so that the words of a sentence are summed up by a few instructions.
 * Constants of their own: the bundler writes their numbers where they are used, and nothing is looked up for each word.
 */

/** May be the first word of somebody's name. */
export const name = 1
/** May be the word that makes a date. */
export const dated = 2
/** May be a prefix that stands apart from its verb. */
export const prefix = 4
/** A verb that may have such a prefix. */
export const base = 8
/** May say what its subject will do, with or without the prefix that stands apart. */
export const says = 16
/** May be a verb. */
export const verb = 32
/** Surely the finite verb of some clause, unless "te" stands before it. */
export const finite = 64
/** A clause may begin behind it. */
export const opens = 128
/** May begin a phrase of several words. */
export const phrase = 256
/** "te", which makes an infinitive of the next word. */
export const te = 512
/** May join the parts of a name. */
export const link = 1024
/** Written with a capital. */
export const capital = 2048
/** No word but a mark. */
export const mark = 4096
/** Begins a phrase that any word may go on with. */
export const openPhrase = 8192
/** May open a clause by itself. */
export const subordinates = 16_384
/** May join a clause to the one before. */
export const coordinates = 32_768
/** May be the finite verb of its clause. */
export const finiteLike = 65_536
/** Denies. */
export const denies = 131_072
/** May begin a cue. */
export const cue = 262_144
/** May begin the words of a verb idiom. */
export const idiom = 524_288
