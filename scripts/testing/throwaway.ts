/**
 * Settings of a PostgreSQL that holds nothing anyone will miss: it need not outlive a power cut. What a killed process
 * leaves is whole all the same, since the system still has what was written. Every test file makes a database and drops it.
 */
export const THROWAWAY = ['fsync=off', 'full_page_writes=off']
