/**
 * A bare table of fifty rows in the shell of every page: what the register is held against. `page.bench.tsx` is a page
 * only where next.config.ts is told so, which the benchmark does and a production build does not.
 */

const ROWS = Array.from({ length: 50 }, (_, row) => row)
const CELLS = [
  'Brief over de wachttijden',
  '12 maart 2025',
  '',
  '30 juni 2025',
  'lopend',
  'SWJ',
  'Jeugd',
  'Griffie',
]

export const dynamic = 'force-dynamic'

export default function BareTablePage() {
  return (
    <table className="data-table">
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            {CELLS.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
