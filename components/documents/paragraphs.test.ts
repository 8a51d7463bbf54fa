import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs'

const show = (text: string, breaks: number[] = []) =>
  paragraphsOf(text, breaks).map(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)))

describe('paragraphs', () => {
  it('parts at blank lines, also where these hold spaces, and keeps nothing of them', () => {
    expect(show('een\n\ntwee\n \n\ndrie\n')).toEqual([['een'], ['twee'], ['drie']])
    expect(show('  \n\n ')).toEqual([])
    expect(show('')).toEqual([])
  })

  it('parts where it is told to', () => {
    expect(show('Vraag 1: wat?\nAntwoord: dit', [14])).toEqual([['Vraag 1: wat?'], ['Antwoord: dit']])
    expect(show('een twee', [0, 8, 3, 3])).toEqual([['een'], ['twee']])
  })

  it('lets the lines of a printed page flow together', () => {
    const page = 'het rapport over de haven komt\neind juni naar de commissie in\neen brief'
    expect(show(page)).toEqual([[page]])
  })

  it('keeps lists, labels and short lines apart', () => {
    expect(show('- een lang punt\n- een ander punt')).toEqual([['- een lang punt', '- een ander punt']])
    expect(show('de vraag is welke\nAntwoord: deze')).toEqual([['de vraag is welke', 'Antwoord: deze']])
    expect(show('Straat 1\nEen veel langere regel hier')).toEqual([
      ['Straat 1', 'Een veel langere regel hier'],
    ])
  })

  it('knows the place of every line', () => {
    const [paragraph] = paragraphsOf('\n\n  woord', [])
    expect(paragraph).toEqual({ start: 4, end: 9, lines: [{ start: 4, end: 9 }] })
  })
})
