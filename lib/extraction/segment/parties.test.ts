import { describe, expect, it } from 'vitest'
import { partyInText, partyOf } from './parties'

describe('partyOf', () => {
  it.each([
    ['DENK', 'DENK'],
    ['Fractie Leefbaar', 'Leefbaar'],
    ['Vragen van de VVD', 'VVD'],
    ['Technische vragen van de fractie van het CDA:', 'CDA'],
    ['GroenLinks-PvdA', 'GroenLinks-PvdA'],
    ['D66 (mevrouw De Wit)', 'D66'],
    ['Raadslid Jansen (Partij voor de Dieren)', 'Partij voor de Dieren'],
    ['Fractie Veenendam Vooruit', 'Veenendam Vooruit'],
    ['Leefbaar Veenendam', 'Leefbaar Veenendam'],
    ['**SP**', 'SP'],
    ['VVD (blz. 21)', 'VVD'],
    ['Gemeentebelangen Veenendam', 'Gemeentebelangen Veenendam'],
    ['Ouderenpartij Veenendam:', 'Ouderenpartij Veenendam'],
    ['LEEFBAAR VEENENDAM', 'LEEFBAAR VEENENDAM'],
    ['FRACTIE PARTIJ VOOR DE DIEREN', 'PARTIJ VOOR DE DIEREN'],
  ])('%s', (heading, party) => {
    expect(partyOf(heading)).toBe(party)
  })

  it.each([
    'Onderwijseffecten',
    'Nieuw beleid',
    'Vragen van inwoners',
    'Parkeren bij de VVD-zaal',
    'Raadslid Jansen',
    '',
  ])('is no party: %s', (heading) => {
    expect(partyOf(heading)).toBeNull()
  })
})

describe('partyInText', () => {
  it('finds the member and party a letter answers', () => {
    const text = 'Hierbij de antwoorden op de vragen van het raadslid De Wit (D66) over het zwembad.'
    expect(partyInText(text, 0, text.length)).toBe('D66')
    expect(partyInText('De vragen van de fractie van de SP zijn beantwoord.', 0, 60)).toBe('SP')
    expect(partyInText('Nr. Fractie Pagina Vraag Antwoord', 0, 33)).toBeNull()
    expect(partyInText('De vragen van inwoners zijn beantwoord.', 0, 60)).toBeNull()
  })

  it.each([
    ['Aan de fractie van Dorp en Toekomst, t.a.v. de heer Pot', 'Dorp en Toekomst'],
    ['De VVD-fractie stelde vragen over de haven.', 'VVD'],
    ['Vragen van mevrouw K. Smit (D66), de heer J. Bos (SP) en de heer Tak (CDA).', 'D66, SP en CDA'],
    ['Vragen van het raadslid P. de Wit (Ons Veenendam) over de brug.', 'Ons Veenendam'],
    ['De vragen zijn gesteld door de PvdA.', 'PvdA'],
    ['Vragen Volt zomernota', 'Volt'],
  ])('reads who asked in: %s', (text, party) => {
    expect(partyInText(text, 0, text.length)).toBe(party)
  })
})
