/** The lines of a server's log that tell of a fault, and what else it said that is no line of the log. */
export const faultLines = (output: string): string[] =>
  output.split('\n').filter((line) => line.includes('"level":"error"') || /^\s*(\w*Error|at )\b/.test(line))
