/** Invented council letter (raadsinformatiebrief): headings, no questions. */
export const COUNCIL_LETTER = `Raadsinformatiebrief

Onderwerp: Stand van zaken sporthal Oost

Veenendam, 12 mei 2025

Geachte raad,

Inleiding

Met deze brief informeren wij u over de bouw van de sporthal. In de vorige brief [25bb001200]
hebben wij de planning geschetst.

Planning

De aanbesteding is afgerond. De bouw start naar verwachting in het vierde kwartaal van 2025.

Vervolg

Wij informeren u na de zomer over de gunning.

Hoogachtend,
de wethouder Sport
`

/** Invented minutes: an agenda item with its speakers. */
export const MINUTES = `Verslag van de vergadering van de commissie Zorg en Welzijn van 4 juni 2025

3. Wachtlijsten jeugdzorg

De voorzitter: Aan de orde is de brief over de wachtlijsten.

Mevrouw Bos (SP): Kan de wethouder zeggen wanneer de cijfers komen?

Wethouder Kaya: Ik stuur u de cijfers voor de zomer toe. Met de aanbieders
ben ik in gesprek.

De voorzitter:
Dank u wel.
`
