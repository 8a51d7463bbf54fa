// As the server of Next does before it loads anything of its own: what of Next is loaded without it keeps doing without,
// and unit test files share what they import.
import 'next/dist/server/node-environment-baseline'
