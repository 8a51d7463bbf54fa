/** What an element does to the text. Elements that are not named here only pass their text on. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
)

export const SKIPPED = new Set(
  'script style noscript template title svg math iframe object audio video canvas select button textarea'.split(
    ' ',
  ),
)

export const BOLD = new Set('b strong h1 h2 h3 h4 h5 h6 th'.split(' '))
