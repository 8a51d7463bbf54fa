import { cache } from 'react'
import { findPortfolio } from '@/lib/portfolios/queries'

/** The portfolio an address names, read once for its title and its page. */
export const loadPortfolio = cache(findPortfolio)
