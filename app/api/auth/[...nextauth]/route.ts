import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/access/auth-options'

/** NextAuth's own endpoints: the way back from the identity provider, the session as JSON, the CSRF token. */
const handler = (request: NextRequest, context: RouteContext<'/api/auth/[...nextauth]'>) =>
  NextAuth(request, context, authOptions())

export { handler as GET, handler as POST }
