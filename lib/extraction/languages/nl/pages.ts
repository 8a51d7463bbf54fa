/** Where in the papers, as part of a pattern: "blz. 34", "pag. 22-23", "p. 4 en 5". */
export const PAGES =
  '(?<![\\p{L}\\d])(?:[Bb]lz|[Bb]ladzijde|[Pp]ag|[Pp]agina|[Pp]g|[Pp])\\.?\\s?\\d{1,4}(?:\\s?(?:,|en|&|t/m|[-–/])\\s?\\d{1,4}\\b){0,6}'
