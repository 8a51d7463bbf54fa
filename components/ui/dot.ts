/** Between facts of one line. The dot stays with what is before it, so that no line begins with one. */
export const DOT = '\u00a0· '
