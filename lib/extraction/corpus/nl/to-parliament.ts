/**
 * Sentences we made up in the manner of debates taken down word for word, and of letters of ministers. Read with a letter
 * date of 2026-03-10.
 */
export const PARLIAMENT_POSITIVE: readonly string[] = [
  'Ik kom in mijn brief over de veerdiensten op die vraag terug.',
  'Met deze brief meld ik u de prijzen en in mei stuur ik u de nieuwe dienstregeling.',
  'Met deze brief meld ik u de prijzen en stuur ik u in mei de nieuwe dienstregeling.',
  'De prijzen en de vaartijden stuur ik u na, en de kaart in deze brief laat de route zien.',
  'Ik zal contact opnemen met de veerbedrijven.',
  'Wij zullen uw Kamer blijven informeren over de veerdiensten.',
  'Ik stel uw Kamer voor 1 mei op de hoogte van de nieuwe vaartijden.',
  'Ik stuur u de toezeggingen in de week van 6 april.',
  // "u" is told, and does nothing.
  'De minister van Landbouw zal u daar apart over berichten.',
  'Ik verzoek de havenmeester dit uit te zoeken en zal u over de uitkomsten informeren.',
  'De staatssecretaris van Vervoer zegt toe de veerwet binnen drie jaar te evalueren.',
  'U kunt mijn antwoord binnen de wettelijke termijn verwachten.',
  'De Algemene Rekenkamer stuurt u over de veren een aparte brief.',
  // What opens a letter may open a promise too, where a moment is named.
  'Op verzoek van uw Kamer stuur ik u in mei een nieuwe dienstregeling.',
  'Met deze brief meld ik u de prijzen. Ook stuur ik u in mei de nieuwe dienstregeling.',
  'Ik heb toegezegd u voor 1 mei de cijfers van de veren te sturen. In de bijlage vindt u de prijzen.',
]

export const PARLIAMENT_NEGATIVE: readonly string[] = [
  // What a speaker will come to at this same table.
  'Ik zal in het blokje vervoer de vragen over de veren behandelen.',
  'In mijn tweede termijn zal ik de veerdiensten bespreken.',
  'Ik zal daar in mijn beantwoording uitgebreider bij stilstaan.',
  'Voordat de leden aan het woord zijn, zal ik een korte inleiding houden.',
  'Ik stel het op prijs dat de leden de veerbrief zo goed hebben gelezen.',
  // What goes on as it does.
  'Ik zal overleg blijven voeren met de veerbedrijven.',
  'Wij zullen daar aandacht aan blijven besteden.',
  // What stands in this letter.
  'Met deze brief meld ik u de prijzen en stuur ik u de nieuwe dienstregeling.',
  'In deze brief schets ik het verloop en geef ik u een overzicht van de ongevallen.',
  'Ik deel de prijzen en de vaartijden in deze brief om uw Kamer volledig in te lichten.',
  'Ik stuur u de antwoorden op de vragen gesteld tijdens het algemeen overleg van 6 mei met deze brief toe.',
  'Mede namens de minister van Landbouw stuur ik u de cijfers van de veren.',
  'Om uw Kamer zo goed mogelijk te informeren, stuur ik u het advies van de havenmeester.',
  'Ik zal u in het navolgende informeren over de veren.',
  'Met deze brief meld ik u de prijzen. Ook stuur ik u de nieuwe dienstregeling.',
  'In deze brief schets ik het verloop. Tevens informeer ik u over de vragen gedaan in de overleggen van 6 mei en 13 mei.',
  'De verwachting is dat een (vernieuwd) veerplein de doorstroming van het verkeer (zoveel mogelijk) zal borgen.',
  // The order of a debate, and the members who speak in it.
  'Daarna zal ik drie onderwerpen bespreken.',
  'Ik zal de vragen van de leden langslopen.',
  'Ik zal de moties over de veren van een oordeel voorzien.',
  'Laat ik beginnen met de vraag over de veren.',
  'De minister stuurt ons in mei een brief over de veren, zo begrijp ik.',
  'De leden van deze fractie lezen dat de minister in mei met een veerwet komt.',
  'Ik kom daar in het vervolg van mijn betoog op terug.',
  'Ik zal beginnen met een compliment aan de schippers.',
  'Mijn fractie zal de uitwerking van de veerwet nauwlettend volgen.',
  'Wij zullen de minister op zijn daden beoordelen.',
  'Wij zullen de veerwet met een kritische blik bekijken.',
  'Ik sluit niet uit dat ik de dienstregeling aanpas.',
  // Promised once, and kept here.
  'Ik heb toegezegd u voor eind maart de cijfers van de veren te sturen. In de bijlage vindt u de cijfers.',
  'Ik heb toegezegd u voor 1 mei over de veren te informeren. Deze brief dient daartoe.',
  'Ik heb toegezegd u voor 1 mei over de veren te informeren. Met deze brief kom ik daaraan tegemoet.',
]
