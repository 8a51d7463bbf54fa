/**
 * A cell that begins as a formula would be reckoned when the file is opened, with whatever it asks for. An apostrophe
 * before it makes it text. To give back exactly what was there, text that begins with apostrophes and then such a sign
 * gets one more.
 */
const AS_FORMULA = /^'*[=+\-@\t\r\n]/
const ESCAPED = /^'+[=+\-@\t\r\n]/

export const escapeFormula = (text: string): string => (AS_FORMULA.test(text) ? `'${text}` : text)
export const unescapeFormula = (text: string): string => (ESCAPED.test(text) ? text.slice(1) : text)
