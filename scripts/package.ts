/** `npm run package`: puts what `npm run build` made into `dist/`, ready to run anywhere: `node dist/start.mjs`. */
import { assemble } from './package/assemble'

await assemble({ build: '.next', folder: 'dist' })
