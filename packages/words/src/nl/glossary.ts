import type { Translated } from "../text.ts";

/**
 * The method's terms, one word each: `one` and `several`, and the words that no text may use in its place, with commas between and
 * a star for every ending.
 */
export type Glossary = Translated<typeof glossary>;

/** The terms in Dutch. */
export const glossary = {
  keyFigure: {
    one: "sleutelfiguur",
    several: "sleutelfiguren",
    not: "sleutelmoeder*, sleutelperso*, sleutelvrouw*",
  },
  keyGroup: {
    one: "sleutelgroep",
    several: "sleutelgroepen",
    not: "kerngroep*, sleutelteam*",
  },
  firstCircle: {
    one: "eerste kring",
    several: "eerste kringen",
    not: "eerste cirkel*, binnenste kring*, binnenkring*, binnencirkel*",
  },
  secondCircle: {
    one: "tweede kring",
    several: "tweede kringen",
    not: "tweede cirkel*, buitenste kring*, buitenkring*, buitencirkel*",
  },
  coach: {
    one: "begeleider",
    several: "begeleiders",
    not: "coach*, mentor*",
  },
  candidate: {
    one: "kandidaat",
    several: "kandidaten",
    not: "aspirant*",
  },
  coordinator: {
    one: "coördinator",
    several: "coördinatoren",
    not: "opbouwwerker*, projectleider*",
  },
  parent: {
    one: "ouder",
    several: "ouders",
    not: "verzorger*, opvoeder*",
  },
  mother: {
    one: "moeder",
    several: "moeders",
    not: "mama*",
  },
  institution: {
    one: "instelling",
    several: "instellingen",
    not: "instantie*, organisatie*",
  },
  trustedRoute: {
    one: "vertrouwde route",
    several: "vertrouwde routes",
    not: "vertrouwde weg*, vertrouwd pad, vertrouwensroute*, vertrouwenspad*",
  },
  introduction: {
    one: "via-via",
    several: "via-via",
    not: "introduct*, introduceren",
  },
  ask: {
    one: "vraag",
    several: "vragen",
    not: "taak, taken, opdracht*",
  },
  request: {
    one: "verzoek",
    several: "verzoeken",
    not: "aanvraag, aanvragen",
  },
  consent: {
    one: "toestemming",
    several: "toestemmingen",
    not: "instemming*, akkoordverklaring*",
  },
  network: {
    one: "netwerk",
    several: "netwerken",
    not: "graaf, grafen",
  },
};
