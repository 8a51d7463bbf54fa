import { describe, expect, it } from 'vitest'
import { context, passageOf } from './corpus/nl/reading-frame'
import { detectCandidates } from './detect'

const titleOf = (text: string) => detectCandidates([passageOf(text)], context)[0]!.title

describe('title', () => {
  it.each([
    ['U ontvangt van ons in mei een startnotitie over het zwembad.', 'Startnotitie over het zwembad'],
    ['De wethouder past de tekst van de folder aan.', 'Tekst van de folder aanpassen'],
    ['De wethouder zegt toe de kosten inzichtelijk te maken.', 'Kosten inzichtelijk maken'],
    ['De wethouder zegt toe dat er een gesprek komt met de schippers.', 'Gesprek met de schippers'],
    ['De wethouder zegt toe dat hij de lijst niet zal wijzigen.', 'Lijst niet wijzigen'],
    ['De wethouder meldt dat zij een debat wil voeren over de haven.', 'Debat over de haven voeren'],
    [
      'Wij zullen daar bij de bouw van de molen aandacht aan besteden.',
      'Daar bij de bouw van de molen aandacht besteden',
    ],
    ['Hier wordt u in mei over bijgepraat.', 'Informatie'],
    ['De raad wordt in de volgende P&C-rapportage ingelicht.', 'P&C-rapportage'],
    ['Begin volgend jaar start de bouw van de molen.', 'Bouw van de molen starten'],
    ['Dit wordt meegenomen in de nota, die in mei gereed is.', 'Meenemen in de nota'],
    ['De wethouder gaat na of de busbaan eerder open kan.', 'Nagaan of de busbaan eerder open kan'],
    ['De wethouder zegt een proef met deelfietsen toe.', 'Proef met deelfietsen'],
    ['De verbouwing begint naar verwachting in mei.', 'Verbouwing begint'],
    ['De nota zal in mei aan het bestuur worden aangeboden.', 'Nota aanbieden aan het bestuur'],
    ['Bij de begroting 2027 doen wij u een voorstel over de haven.', 'Voorstel over de haven'],
    ['Het college streeft ernaar de lijst in mei te publiceren.', 'Lijst publiceren'],
    ['U krijgt dat in mei van ons.', 'Informatie'],
    ['De uitspraak van de rechtbank wordt in mei verwacht.', 'Uitspraak van de rechtbank'],
    ['De opening van de loods staat gepland op 4 mei.', 'Opening van de loods'],
    ['De regeling wordt naar verwachting in mei gepubliceerd.', 'Regeling publiceren'],
    ['De meerkosten verwerken wij in mei in de zomernota.', 'Meerkosten verwerken in de zomernota'],
    ['In mei brengen wij in kaart hoeveel loodsen leegstaan.', 'In kaart brengen hoeveel loodsen leegstaan'],
    ['In mei maken wij nieuwe afspraken met de bakker.', 'Nieuwe afspraken maken met de bakker'],
    ['De wethouder stuurt de leidraad molenbouw toe.', 'Leidraad molenbouw'],
    ['De wethouder zegt toe de molen (wijk 4) te schilderen.', 'Molen (wijk 4) schilderen'],
    ['In mei zorgen wij ervoor dat de brug opengaat.', 'Zorgen dat de brug opengaat'],
    ['De burgemeester bespreekt de overlast met de buren.', 'Overlast bespreken met de buren'],
    ['Wij gaan de kosten en baten in mei berekenen.', 'Kosten en baten berekenen'],
    ['De wethouder deelt de cijfers en adviezen met de raad.', 'Cijfers en adviezen'],
    ['Het streven is de plannen voor de haven in mei af te ronden.', 'Plannen voor de haven afronden'],
    ['Het college zal (zoals het mag) grenzen stellen aan de bouw.', 'Grenzen stellen aan de bouw'],
    ['Klachten verwerken we in mei.', 'Klachten verwerken'],
    ['Ik wil toezeggen dat we dat in mei in beeld brengen.', 'In beeld brengen'],
    ['De wethouder zegt toe dat hij de molen in mei laat schilderen.', 'Molen schilderen'],
    ['Dat zeg ik graag toe.', 'Dat zeg ik graag toe'],
    ['Ik ga dat na en laat het u weten.', 'Laten weten'],
    ['Wij informeren u in mei over de bedragen in de begroting.', 'Informatie over de bedragen'],
    ['De wethouder geeft aan dit uit te zoeken.', 'Dit uitzoeken'],
    ['De wethouder streeft ernaar het plan voor de zomer gereed te hebben.', 'Plan gereed hebben'],
    ['De wethouder komt hier schriftelijk op terug.', 'Hier schriftelijk op terugkomen'],
    ['De wethouder stelt de tekeningen beschikbaar.', 'Tekeningen beschikbaar stellen'],
    ['Er komt een informatieavond over de molens.', 'Informatieavond over de molens'],
    [
      'De wethouder informeert de commissie als er meer duidelijk is.',
      'Commissie informeren als er meer duidelijk is',
    ],
    ['Eind 2026 wordt de keuze over de molen gemaakt.', 'Keuze over de molen maken'],
    ['De regeling wordt in mei door de provincie vastgesteld.', 'Regeling vaststellen'],
    [
      'Het college heeft het voornemen in mei een fonds op te richten voor de molen.',
      'Fonds voor de molen oprichten',
    ],
    [
      'Het college geeft aan - na de zomer - in gesprek te gaan met de bakker.',
      'In gesprek gaan met de bakker',
    ],
    ['De raad wordt in mei over de uitkomsten geïnformeerd.', 'Uitkomsten'],
    ['De raad wordt over 2 jaar geïnformeerd.', 'Informatie'],
    ['Ik zal uw raad mijn reactie op de motie toesturen.', 'Reactie op de motie'],
    [
      'U ontvangt in mei de stand van zaken van de aanpak over de haven.',
      'Stand van zaken van de aanpak over de haven',
    ],
    ['In mei komt er een handleiding beschikbaar voor de scholen.', 'Handleiding'],
    ['Het college zal dit via de te wijzigen nota vastleggen.', 'Dit vastleggen via de te wijzigen nota'],
  ])('%s', (text, title) => expect(titleOf(text)).toBe(title))

  it('stops at a word when it grows long', () => {
    const long = `De wethouder onderzoekt of ${'de zeer lange straat en '.repeat(12)}de brug open kunnen.`
    expect(titleOf(long).length).toBeLessThanOrEqual(91)
    expect(titleOf(long)).toMatch(/…$/)
  })
})
