/**
 * Sentences we made up as answers and minutes put them: steps that are taken once, clauses with their objects in front,
 * and sentences that only the one before them explains. Read with a letter date of 2026-03-10.
 */
export const STEPS_POSITIVE: readonly string[] = [
  'Wij maken met de schippers afspraken over het aanleggen.',
  'Wij doen aangifte van de diefstal van de koperen leuning.',
  'Uw opmerking over de steiger brengen wij over aan de havenmeester.',
  'Wij treden in overleg met de eigenaar van de loods.',
  'De gemeente dient bij het waterschap een zienswijze in.',
  'De steigerverordening wordt herzien.',
  'Wat dit voor de liggelden betekent brengen wij in beeld bij de Kadernota 2027.',
  'Dit overzicht voegen wij als bijlage toe aan de jaarstukken 2026.',
  'De telling van de ligplaatsen: u krijgt ze voor de vergadering van 2 april.',
  'Wij hebben de foto’s opgevraagd en sturen ze na.',
  'In mei heeft de havenmeester een gesprek met de schippers, en wij hebben in juni overleg met de provincie.',
  'De aannemer denkt in mei klaar te zijn.',
  'De uitkomsten zijn in mei beschikbaar.',
  'De werkgroep komt in mei voor het eerst bij elkaar.',
  'De planning gaat uit van oplevering in juni 2026.',
  'Uw raad stelt de havenvisie naar verwachting in juni vast.',
  'Na ongeveer een jaar evalueren wij de proef met de pont.',
  'Over de uitkomst van de aanvraag berichten wij u.',
  'Wij blijven de raad informeren over de kade.',
  'Daartoe zijn wij bereid.',
  'Een afschrift van de zienswijze gaat naar uw raad.',
  'De wethouder kent de klachten over de pont. Hij vraagt dit na bij de schipper.',
  'De burgemeester betreurt het voorval. De brug was die dag dicht. Zij zorgt ervoor dat de brief bij de stukken komt.',
]

export const STEPS_NEGATIVE: readonly string[] = [
  'Wij maken doorgaans afspraken met de schippers over het aanleggen.',
  'De steigerverordening is herzien.',
  'Mevrouw Prins ziet de havennota graag voor de zomer tegemoet.',
  'Zij vraagt de wethouder om toe te zeggen dat er in mei een brief komt.',
  'De aangiften worden in mei door de ondernemers ingediend.',
  'Het voorstel gaat als hamerstuk naar de raad van 14 april.',
  'Met dit overzicht, dat als bijlage bij deze brief is gevoegd, is dat duidelijk.',
  'Versie 10 maart 2026',
  'De wethouder heeft toegezegd de raad in mei te informeren. Met deze brief voldoen wij aan die toezegging.',
  'De wethouder kent de klachten. Mevrouw Prins woont er vlakbij. Zij bezoekt de haven vaak.',
]
