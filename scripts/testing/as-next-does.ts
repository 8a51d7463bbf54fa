// Modules of Next's server look for AsyncLocalStorage where this puts it, and test files share what they import: whoever
// imports one of them first decides for all.
import 'next/dist/server/node-environment-baseline'
