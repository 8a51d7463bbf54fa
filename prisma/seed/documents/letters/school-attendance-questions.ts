import type { Topic } from '../compose'

export const SCHOOL_ATTENDANCE_QUESTIONS: Topic = {
  topic: 'Schoolverzuim en thuiszitters',
  questions: [
    {
      question: 'Hoeveel leerlingen zaten in het schooljaar {lastSchoolYear} langer dan vier weken thuis?',
      answer: [
        {
          text: 'In dat schooljaar telde de leerplichtadministratie 64 thuiszitters.{note} Voor 41 van hen is inmiddels een passende plek gevonden. Van de overige 23 volgen er negen gedeeltelijk onderwijs op afstand. Bij de anderen is het herstel van de leerling eerst aan de beurt; een arts bepaalt wanneer onderwijs weer kan beginnen.',
          note: 'Leerplichtverslag {lastSchoolYear}, hoofdstuk 2.',
        },
      ],
    },
    {
      question: 'Welke redenen geven ouders zelf voor het verzuim?',
      answer: [
        {
          text: 'Ouders noemen vooral dat hun kind op school is vastgelopen of dat er geen passende plek is. Een volledig beeld ontbreekt, omdat de reden niet in alle dossiers wordt genoteerd. Wij leggen deze vraag voor aan de leerplichtambtenaren en informeren uw commissie over hun bevindingen.',
          promise: {
            due: { due: 'none' },
            quote:
              'Wij leggen deze vraag voor aan de leerplichtambtenaren en informeren uw commissie over hun bevindingen.',
          },
        },
      ],
    },
    {
      question: 'Wat is de rol van scholen bij beginnend verzuim?',
      answer: [
        'Scholen moeten ongeoorloofd verzuim van zestien uur in vier weken melden. De meeste scholen melden eerder en nodigen ouders al na enkele dagen uit voor een gesprek. Scholen bepalen zelf hoe zij dit gesprek voeren en wie erbij aanwezig is.',
        'Het samenwerkingsverband zal naar verwachting van de scholen een nieuwe handreiking opstellen. De gemeente is daarbij geen partij.',
      ],
    },
    {
      question: 'Werkt het college met boetes, en hoe vaak is dat gebeurd?',
      answer: [
        'Een proces-verbaal is het laatste middel. In het schooljaar {lastSchoolYear} zijn er 19 opgemaakt, waarvan 14 voor luxeverzuim rond vakanties. Bij thuiszitters wordt geen proces-verbaal opgemaakt als ouders meewerken aan een oplossing. De leerplichtambtenaar voert altijd eerst een gesprek en werkt daarbij samen met de jeugdarts en met het jeugdteam.',
      ],
    },
    {
      question:
        'Overweegt het college een eigen voorziening voor thuiszitters, zoals buurgemeenten die kennen?',
      answer: [
        'Nee. Een eigen voorziening trekt personeel weg bij de scholen, die het tekort nu al voelen. Ook zouden leerlingen daar het contact met hun eigen school verliezen. De inzet blijft gericht op maatwerk binnen de bestaande scholen.',
        'Indien het Rijk de regels voor onderwijs op een andere locatie verruimt, kan deze afweging anders uitvallen.',
      ],
    },
  ],
}
