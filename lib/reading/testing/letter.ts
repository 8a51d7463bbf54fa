/** A part of an invented letter, the same in every format it is written in. */
export type Part = { kind: 'heading' | 'question' | 'answer' | 'bullet'; text: string; note?: string }

export type Letter = { title: string; parts: Part[] }

export const LETTER: Letter = {
  title: 'Beantwoording vragen speelplekken',
  parts: [
    { kind: 'answer', text: 'Geachte leden van de raadscommissie,' },
    {
      kind: 'answer',
      text: 'Hierbij beantwoorden wij de vragen over de speelplekken in de wijk Oosterpoort.',
    },
    { kind: 'heading', text: 'Onderhoud van toestellen' },
    {
      kind: 'question',
      text: 'Vraag 1: Hoeveel speeltoestellen zijn het afgelopen jaar vervangen, en welke wijken kregen daarbij voorrang boven de andere wijken van de stad?',
    },
    {
      kind: 'answer',
      text: 'Vorig jaar zijn 48 toestellen vervangen. Daarbij keken wij naar de leeftijd van de toestellen en naar het aantal kinderen in de buurt. De volledige lijst ontvangt u uiterlijk 1 september 2025 per brief.',
      note: 'Meerjarenplan Spelen, bijlage 2.',
    },
    { kind: 'answer', text: 'De volgende plekken staan nog open:' },
    {
      kind: 'bullet',
      text: 'het plein aan de Looiersgracht, waar de ondergrond eerst moet worden hersteld voordat er een nieuw toestel kan komen;',
    },
    { kind: 'bullet', text: 'de tuin achter de bibliotheek.' },
    { kind: 'question', text: 'Vraag 2: Wanneer is de veiligheidskeuring klaar?' },
    {
      kind: 'answer',
      text: 'De keuring loopt nog. Naar verwachting is het rapport medio november gereed; wij sturen het u daarna toe.',
    },
  ],
}

/** All words of a text in a row: what formats of the same letter must have in common. */
export function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
