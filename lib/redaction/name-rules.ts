import type { RedactionKind } from './mask'

/** Why words look like a person's: named rows, each with an example. A rule proposes; people decide. */
export type NameRule = {
  reason: string
  kind: RedactionKind
  pattern: RegExp
  example: string
  found: string
}

const LINK = "(?:(?:van|de|den|der|het|'t|ten|ter|te|in|op|el|al|la|le|du|von|di|da|dos|ben|bin)\\s+){0,3}"
const NAME = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?"
const INITIALS = '(?:\\p{Lu}[a-z]?\\.\\s?){1,5}'
const SURNAME = `${LINK}${NAME}`
const WHOLE = `(?:${INITIALS}\\s*)?(?:${NAME}\\s+){0,2}${SURNAME}`
const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const STREET =
  '(?:straat|laan|weg|plein|kade|gracht|hof|singel|dijk|pad|steeg|dreef|plantsoen|ring|markt|baan|wal|burg|haven|park|erf|hage|oord)'

const rule = (
  reason: string,
  kind: RedactionKind,
  pattern: string,
  example: string,
  found: string,
): NameRule => ({
  reason,
  kind,
  pattern: new RegExp(`${START}${pattern}${END}`, 'gu'),
  example,
  found,
})

export const NAME_RULES: NameRule[] = [
  rule(
    'salutation',
    'person',
    `(?:[Dd]e heer|[Dd]hr\\.?|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|(?:[Dd]e )?[Ff]amilie|[Ff]am\\.)\\s+${WHOLE}`,
    'De brief van mevrouw A. van der Linden is beantwoord.',
    'mevrouw A. van der Linden',
  ),
  rule(
    'role',
    'person',
    `(?:[Bb]ewoonster|[Bb]ewoner|[Ii]ndiener|[Kk]lager|[Vv]erzoeker|[Aa]anvrager|[Ii]nspreker|[Cc]liënte?|[Ll]eerlinge?|[Oo]mwonende)\\s+${WHOLE}`,
    'Inspreker Yusuf Demir wees op de geluidshinder.',
    'Inspreker Yusuf Demir',
  ),
  rule(
    'initials',
    'person',
    `${INITIALS}\\s*${SURNAME}`,
    'Het bezwaar is ondertekend door J.P. de Boer.',
    'J.P. de Boer',
  ),
  rule(
    'email',
    'contact',
    '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}',
    'Mail naar s.bakker@thuis.example voor meer.',
    's.bakker@thuis.example',
  ),
  rule(
    'phone',
    'contact',
    '(?<![+.,-])(?:\\+31[\\s-]?|0)[1-9](?:[\\s-]?\\d){8}',
    'Zij is bereikbaar op 06-12 34 56 78.',
    '06-12 34 56 78',
  ),
  rule(
    'bank_account',
    'contact',
    'NL\\d{2}\\s?[A-Z]{4}(?:\\s?\\d){10}',
    'Het bedrag gaat naar NL91 ABNA 0417 1643 00.',
    'NL91 ABNA 0417 1643 00',
  ),
  rule(
    'citizen_number',
    'other',
    '(?:BSN|bsn|burgerservicenummer)\\s*:?\\s*\\d{9}',
    'Zijn BSN: 123456782.',
    'BSN: 123456782',
  ),
  rule(
    'address',
    'address',
    `(?:\\p{Lu}[\\p{L}.'’-]*\\s+){0,3}\\p{Lu}?[\\p{L}.'’-]*${STREET}\\s+\\d{1,4}(?:\\s?[a-zA-Z]|-\\d{1,3})?(?:,?\\s+[1-9]\\d{3}\\s?[A-Z]{2})?`,
    'De woning aan de Oude Kerkstraat 12a, 3511 AB staat leeg.',
    'Oude Kerkstraat 12a, 3511 AB',
  ),
  rule('postcode', 'address', '[1-9]\\d{3}\\s?[A-Z]{2}', 'In 1234 AB is het stil.', '1234 AB'),
]
