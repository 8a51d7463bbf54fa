#!/usr/bin/env node
// Prisma starts this file in place of its native schema engine, so it has to be runnable as it is.
import { register } from 'tsx/esm/api'

register()
await import('./schema-engine/main.ts')
