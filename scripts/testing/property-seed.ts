import fc from 'fast-check'

/**
 * A test run draws the same texts each time, so that a change is judged by what it changed.
 * New texts are drawn by `npm run fuzz`, which gives a seed of its own to every round.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_127) })
