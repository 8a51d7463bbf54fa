import type { Topic } from '../compose'

export const HOUSING_QUESTIONS: Topic = {
  topic: 'Woningbouw en toewijzing',
  questions: [
    {
      question: 'Hoeveel woningen zijn in {lastYear} opgeleverd, en hoe verhoudt zich dat tot de afspraken?',
      answer: [
        'In {lastYear} zijn 412 woningen opgeleverd. Afgesproken was een aantal van 450. Het verschil komt door de vertraging bij de torens aan de Kaap, waar de aannemer failliet ging. De doorstart daarvan is inmiddels rond. Voor het lopende jaar gaat de provincie in haar prognose uit van 480 opleveringen. Die prognose is gebaseerd op verleende vergunningen en niet op de planning van de bouwers.',
      ],
    },
    {
      question: 'Kan de commissie per bouwlocatie zien wat de stand is en wanneer wordt opgeleverd?',
      answer: [
        {
          text: 'Zo’n overzicht bestaat, maar het is opgezet voor intern gebruik en bevat gegevens van marktpartijen die niet openbaar zijn. Wij maken er een openbare versie van. Het overzicht per bouwlocatie sturen wij u {due} toe.',
          promise: {
            due: { due: 'end-of-month', months: 2 },
            quote: 'Het overzicht per bouwlocatie sturen wij u {due} toe.',
          },
        },
      ],
    },
    {
      question: 'Welk deel van de nieuwbouw is sociale huur?',
      answer: [
        {
          text: 'Van de woningen die in {lastYear} zijn opgeleverd, is 29 procent sociale huur. De ambitie uit de woonvisie is 33 procent, gemeten over een periode van vijf jaar.{note} Over de periode tot nu toe ligt het aandeel op 31 procent.',
          note: 'Woonvisie Woordhaven, paragraaf 3.2.',
        },
        'Zie voor de afspraken met de corporaties ook het antwoord op vraag 17.',
      ],
    },
    {
      question: 'Hoe ziet het college erop toe dat corporaties hun afspraken nakomen?',
      answer: [
        'De wethouder spreekt de bestuurders van de drie corporaties eens per kwartaal. Huurdersorganisaties zitten daarbij aan tafel. Loopt een project achter, dan wordt besproken of een andere locatie kan worden versneld. Van elk gesprek wordt een verslag gemaakt, dat de deelnemers vaststellen. De corporaties zijn zelf verantwoordelijk voor hun investeringen; de Autoriteit woningcorporaties houdt daar toezicht op.',
      ],
    },
    {
      question: 'Hoeveel woningzoekenden kregen voorrang wegens een medische of sociale urgentie?',
      answer: [
        'In {lastYear} kregen 87 huishoudens een urgentieverklaring. Er waren 203 aanvragen. De afwijzingen hadden vooral te maken met de eis dat de woonsituatie niet door de aanvrager zelf kon worden opgelost. Er zijn 31 bezwaren ingediend, waarvan er zes gegrond zijn verklaard.',
        'Tot twee jaar geleden was het plan om urgenties regionaal te toetsen. Dat plan is destijds ingetrokken.',
      ],
    },
    {
      question: 'Past de huidige huisvestingsverordening nog bij deze aantallen?',
      answer: [
        {
          text: 'De verordening is vier jaar oud en gaat uit van een kortere wachttijd dan woningzoekenden nu ervaren. Het college heeft de knelpunten in beeld gebracht met de corporaties en de huurdersorganisaties. {Due} bieden wij uw raad een herziene huisvestingsverordening ter vaststelling aan.',
          promise: {
            due: { due: 'quarter', quarters: 1 },
            quote: '{Due} bieden wij uw raad een herziene huisvestingsverordening ter vaststelling aan.',
          },
        },
      ],
    },
    {
      question: 'Hoeveel woningen staan langer dan een jaar leeg, en wat doet het college daaraan?',
      answer: [
        'Volgens de meest recente telling staan 143 woningen langer dan een jaar leeg. Bij 58 daarvan is een verbouwing vergund. Handhaving schrijft de overige eigenaren aan en wijst hen op de leegstandsverordening. In de meeste gevallen leidt een gesprek tot verhuur of verkoop. Een boete is in {lastYear} drie keer opgelegd en één keer na bezwaar verlaagd.',
      ],
    },
    {
      question: 'Is het college bereid de starterslening ook voor bestaande bouw open te stellen?',
      answer: [
        'Dat is al het geval: de starterslening geldt sinds de laatste wijziging voor nieuwbouw en bestaande bouw. Bij deze brief treft u als bijlage de voorwaarden aan.',
        'Verhoging van het maximumbedrag zou betekenen dat het fonds eerder leeg is. Het college ziet daar nu geen aanleiding toe.',
      ],
    },
  ],
}
