/** Who can stand as subject, source or recipient of a promise. Dutch words, lower case. */

export type ActorKind =
  | 'speaker'
  | 'we'
  | 'officer'
  | 'body'
  | 'addressee'
  | 'council'
  | 'reference'
  | 'person'
  | 'other'
  | 'none'

export const PRONOUNS: Record<string, ActorKind> = {
  ik: 'speaker',
  ikzelf: 'speaker',
  we: 'we',
  wij: 'we',
  u: 'addressee',
  hij: 'reference',
  zij: 'reference',
  ze: 'reference',
  ondergetekende: 'speaker',
}

/** Office holders: singular people a clerk can hold to a promise. */
export const OFFICERS = new Set(
  `wethouder wethouders burgemeester burgemeesters loco-burgemeester portefeuillehouder portefeuillehouders minister
  ministers minister-president premier staatssecretaris staatssecretarissen bewindspersoon bewindspersonen bewindslieden
  gedeputeerde gedeputeerden dijkgraaf heemraad heemraden hoogheemraad hoogheemraden locoburgemeester secretaris penningmeester notulist commissaris gemeentesecretaris griffier griffie
  collegelid collegeleden`.split(/\s+/),
)

/** Bodies that act for the executive. */
export const BODIES = new Set(
  `college bestuur kabinet regering gemeente gemeentebestuur stadsbestuur departement ministerie ministeries directie dienst
  presidium projectteam werkgroep stuurgroep projectgroep team secretariaat afdeling cluster provincie waterschap
  dagelijks-bestuur db gs coalitie stadsbeheer gebiedsteam`.split(/\s+/),
)

export const COUNCIL = new Set(
  `raad raden gemeenteraad gemeenteraden raadsleden raadslid commissie raadscommissie commissieleden commissielid kamer kamers kamerleden
  staten statenleden parlement volksvertegenwoordiging fractie fracties fractievoorzitters deelraad wijkraad
  statencommissie auditcommissie agendacommissie rekeningcommissie stuurgroep vragensteller indiener indieners ledenvergadering ps vvd pvda cda d66 groenlinks sp pvv
  christenunie sgp volt fvd ja21 bbb nsc 50plus bij1 pvdd`.split(/\s+/),
)

/** Where the council keeps its papers and where it meets. */
export const COUNCIL_PLACES = new Set(
  `raadsportaal raadsdossier raadsinformatiesysteem raadsnet ibabs griffie commissievergadering raadsvergadering
  auditcommissie agendacommissie rekeningcommissie raadsagenda commissieagenda langetermijnagenda`.split(
    /\s+/,
  ),
)

/** Who a council cannot hold to anything: other authorities and companies of their own. */
export const OUTSIDERS = new Set(
  `rijk ministerie provincie waterschap ggd vng coa uwv prorail netbeheerder politie inspectie corporatie corporaties
  rechtbank rekenkamer deskundigencommissie staatssecretaris minister kabinet cbs vervoerder zorgverzekeraar`.split(
    /\s+/,
  ),
)

/** Nouns that come in the plural or as a class of people: no one speaks for them. */
export const THIRD_PARTIES = new Set(
  `scholen school ouders leerlingen bewoners inwoners huurders burgers gemeenten provincies corporaties ondernemers
  bedrijven instellingen werkgevers werknemers werkgever ambtenaren ambtenaar aanvragers aanvrager leden mensen
  medewerkers organisaties partners partijen jongeren kinderen gemeentes verhuurders eigenaren exploitant
  opdrachtnemer aannemer inspectie politie ontwikkelaar rekenkamer omwonenden aanwonenden winkeliers verenigingen
  sportverenigingen bezoekers cliënten aanbieders zorgaanbieders vrijwilligers gebruikers deelnemers buurtbewoners wijkbewoners
  mantelzorgers buurgemeenten prorail ggd uwv cbs vng coa vluchtelingenwerk belastingdienst`.split(/\s+/),
)

/** Compounds that name a body: stuurgroep, portefeuillehoudersoverleg, ontwikkelbureau. */
export const BODY_ENDINGS = [
  'overleg',
  'groep',
  'team',
  'dienst',
  'bureau',
  'directie',
  'secretariaat',
  'organisatie',
  'departement',
  'manager',
  'regisseur',
  'coördinator',
  'coordinator',
  'projectleider',
  'kundige',
  'ambtenaar',
]
