import NextAuth from 'next-auth'
import { authOptions } from '@/lib/access/session'

/** NextAuth's own endpoints: its callbacks, the session as JSON, the CSRF token. */
const handler = NextAuth(authOptions)

export { handler as GET, handler as POST }
