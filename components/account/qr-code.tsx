import { encode } from 'uqr'

/** Light cells around a code, without which a camera does not find it. */
const MARGIN = 4

/** Dark cells row by row, each run of them one stroke. */
function darkPath(cells: boolean[][]): string {
  const runs: string[] = []
  for (const [y, row] of cells.entries()) {
    let from: number | null = null
    for (let x = 0; x <= row.length; x++) {
      if (row[x] && from === null) from = x
      if (!row[x] && from !== null) {
        runs.push(`M${from} ${y}h${x - from}v1H${from}z`)
        from = null
      }
    }
  }
  return runs.join('')
}

/** A QR code as a drawing in the page: dark on light in either colour scheme, since cameras want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN })
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className="size-56 max-w-full rounded border border-rule"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={darkPath(data)} fill="#000" />
    </svg>
  )
}
