import type { Translated } from "../../text.ts";

/** By code of a network document: what was expected, with `{details}`, and what to do next. */
export type DocumentErrors = Translated<typeof documentErrors>;

/** What is wrong in a network document, in Dutch. */
export const documentErrors = {
  "document/not-json": {
    expected: "Het bestand is niet leesbaar als JSON.",
    next: "Bewaar het opnieuw als JSON met UTF-8-tekst en probeer het nog eens.",
  },
  "document/wrong-kind": {
    expected: "Hier staat {found}, en verwacht is {wanted}.",
    next: "Verbeter de waarde op deze plek.",
  },
  "document/missing-key": { expected: "De sleutel {key} ontbreekt.", next: "Voeg die toe." },
  "document/unknown-key": {
    expected: "De sleutel {key} bestaat niet in dit formaat.",
    next: "Haal die weg of verbeter de spelling.",
  },
  "document/forbidden-key": {
    expected: "De sleutel {key} noemt iets wat dit product nooit bewaart.",
    next: "Haal die zelf uit het bestand en bied het bestand opnieuw aan; er is niets bewaard.",
  },
  "document/value-not-allowed": {
    expected: "Deze waarde is geen van: {allowed}.",
    next: "Kies er een van.",
  },
  "document/out-of-range": {
    expected: "Dit getal ligt niet tussen {minimum} en {maximum}.",
    next: "Verbeter het, of laat de sleutel weg als het getal onbekend is.",
  },
  "document/score-out-of-range": {
    expected: "Een vertrouwensscore is een heel getal van 1 tot en met 5.",
    next: "Verbeter het, of laat de score weg als het antwoord onbekend is.",
  },
  "document/text-not-allowed": {
    expected: "Deze tekst past niet: {rule}.",
    next: "Maak de tekst korter of verbeter die.",
  },
  "document/time-rule-not-read": {
    expected: "Het deel {part} van deze regel wordt niet begrepen.",
    next: "Geef een dagelijkse, wekelijkse of maandelijkse regel zoals agenda’s die schrijven: FREQ met BYDAY, INTERVAL, COUNT of UNTIL.",
  },
  "document/name-holds-contact-data": {
    expected: "Een roepnaam heeft ten hoogste 40 tekens, geen '@' en geen zes of meer cijfers achter elkaar.",
    next: "Gebruik een voornaam met een letter, of een bijnaam.",
  },
  "document/date-invalid": {
    expected: "Een datum is een dag van de kalender, geschreven als JJJJ-MM-DD.",
    next: "Verbeter de datum, of laat die weg als hij onbekend is.",
  },
  "document/duplicate-id": {
    expected: "Deze id is al gebruikt, bij {first}.",
    next: "Geef elke persoon en instelling een eigen id.",
  },
  "document/unknown-end": {
    expected: "Deze id hoort bij niemand in het bestand.",
    next: "Voeg de persoon of instelling toe, of haal deze regel weg.",
  },
  "document/unknown-reference": {
    expected: "Deze id staat nergens in het bestand; verwacht is {wanted}.",
    next: "Voeg toe wat ontbreekt, of laat dit weg.",
  },
  "document/self-tie": { expected: "Een band van iemand met zichzelf.", next: "Haal de regel weg." },
  "document/too-large": {
    expected: "Het bestand heeft meer dan {maximum} {what}.",
    next: "Verdeel het in één bestand per buurt.",
  },
  "document/more-problems": {
    expected: "Er is nog meer mis: {left} keer.",
    next: "Verhelp eerst wat hierboven staat en lees het bestand dan opnieuw in.",
  },
};
