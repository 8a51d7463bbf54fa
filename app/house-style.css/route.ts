import { houseStyle } from '@/lib/house-style/queries'
import { styleSheet } from '@/lib/house-style/style-sheet'

/** The municipality's accent as tokens: a file of our own, since the content policy allows no inline style. */
export async function GET() {
  const { accentLight, accentDark } = await houseStyle()
  const css = accentLight && accentDark ? styleSheet(accentLight, accentDark) : ''
  return new Response(css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
