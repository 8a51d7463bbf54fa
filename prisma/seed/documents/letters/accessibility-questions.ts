import type { Topic } from '../compose'

export const ACCESSIBILITY_QUESTIONS: Topic = {
  topic: 'Bereikbaarheid van de nieuwbouwwijk De Kaden',
  questions: [
    {
      question: 'Hoeveel extra autoverkeer verwacht het college op de Kadendreef?',
      answer: [
        {
          text: 'Het verkeersmodel gaat uit van 2.900 extra motorvoertuigen per etmaal als alle woningen bewoond zijn.{note} Dat past binnen de capaciteit van de weg, maar niet binnen die van de kruising met de Ringweg. In de avondspits zullen daar wachtrijen ontstaan. Het model is vorig jaar bijgewerkt met tellingen van voor de opening van de supermarkt; het werkelijke verkeer kan dus afwijken.',
          note: 'Verkeersonderzoek De Kaden, bijlage 6 bij het bestemmingsplan.',
        },
      ],
    },
    {
      question: 'Komt er een samenhangend plan voor lopen, fietsen, openbaar vervoer en auto?',
      answer: [
        {
          text: 'Ja. De bouwstenen liggen er, maar ze zijn nooit in onderlinge samenhang gewogen. Een mobiliteitsplan voor De Kaden leggen wij {due} aan de raad voor, met een voorstel voor de kruising en voor de looproutes naar de school.',
          promise: {
            due: { due: 'before-summer-recess' },
            quote: 'Een mobiliteitsplan voor De Kaden leggen wij {due} aan de raad voor',
          },
        },
      ],
    },
    {
      question: 'Waarom hebben bewoners nog geen bushalte in de buurt?',
      answer: [
        'De vervoerder laat een lijn pas door een nieuwe wijk rijden als er een vaste ondergrond is om te keren. De provincie is opdrachtgever van het busvervoer en bepaalt de dienstregeling. De gemeente legt alleen de haltes aan. In het overleg met de provincie brengt de wethouder de wens van bewoners geregeld onder de aandacht, net als de ligging van het zorgcentrum.',
      ],
    },
    {
      question: 'Wanneer kan de vrije busbaan langs de Kadendreef worden gebruikt?',
      answer: [
        {
          text: 'De aannemer heeft vertraging opgelopen door een lekkage in de persleiding. Het herstel daarvan is klaar. Naar verwachting gaat de busbaan {due} open.',
          promise: {
            due: { due: 'half-month', months: 3 },
            quote: 'Naar verwachting gaat de busbaan {due} open.',
          },
        },
        'De haltepalen zijn al geplaatst; de informatieborden volgen uit het contract van de provincie.',
      ],
    },
    {
      question: 'Zijn er voldoende parkeerplaatsen voor bezoekers en hulpverleners?',
      answer: [
        'De parkeernorm in De Kaden is 1,1 plaats per woning, waarvan 0,2 voor bezoek. Uit de jongste telling blijkt dat de bezoekersplaatsen overdag voor minder dan de helft bezet zijn. In het weekend is de bezetting hoger, maar nergens volledig. Hulpverleners kunnen een ontheffing aanvragen. Huisartsen en verloskundigen hebben die allemaal; van de thuiszorgorganisaties ongeveer de helft.',
        'Het kan zijn dat de bezetting oploopt wanneer de laatste twee blokken bewoond raken.',
      ],
    },
    {
      question: 'Wanneer beslist het college over eenrichtingsverkeer in de Touwslagerij?',
      answer: [
        'Daarover loopt een bezwaarprocedure van bewoners. Zolang die loopt, doet het college er geen uitspraken over. Vragen over de hoorzitting vallen onder de onafhankelijke bezwaarschriftencommissie.',
        'Zie verder het antwoord op vraag 23.',
      ],
    },
  ],
}
