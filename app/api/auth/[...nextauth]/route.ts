import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/lib/access/auth-options'

/**
 * NextAuth's own endpoints: the way back from the identity provider, and the session as JSON. Nothing can be posted to
 * them: signing in with a password and signing out are forms of ours, which check where they come from.
 */
export function GET(request: NextRequest, context: RouteContext<'/api/auth/[...nextauth]'>) {
  return NextAuth(request, context, authOptions())
}
