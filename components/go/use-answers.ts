import { useEffect, useState } from 'react'

export type Answer = { kind: string; label: string; detail: string; href: string }
type State = { question: string | null; answers: Answer[]; failed: boolean }

const PAUSE = 120 // milliseconds without a key, before the server is asked

/** Where these words may lead, from the server; what was found last stays until the next answer is there. */
export function useAnswers(question: string): State {
  const [state, setState] = useState<State>({ question: null, answers: [], failed: false })
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      try {
        const answer = await fetch(`/go/find?${new URLSearchParams({ q: question })}`, {
          signal: stop.signal,
        })
        if (!answer.ok) throw new Error(String(answer.status))
        setState({ question, answers: await answer.json(), failed: false })
      } catch {
        if (!stop.signal.aborted) setState({ question, answers: [], failed: true })
      }
    }
    const timer = setTimeout(ask, question === '' ? 0 : PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [question])
  return state
}
