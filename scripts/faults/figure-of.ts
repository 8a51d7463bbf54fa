/** One of the figures a server tells Prometheus; null where it does not. @param name with its labels */
export async function figureOf(url: string, token: string, name: string): Promise<number | null> {
  const answer = await fetch(`${url}/api/metrics`, { headers: { authorization: `Bearer ${token}` } })
  const line = (await answer.text()).split('\n').find((row) => row.startsWith(`${name} `))
  return line ? Number(line.slice(name.length)) : null
}
