import type { Translated } from "../text.ts";

/** What explains a proposed group: short sentences, no graph words, the same for mothers, fathers and carers. */
export type KeyFigures = Translated<typeof keyFigures>;

/** Key figures explained in Dutch. */
export const keyFigures = {
  /** So many parents, as it stands inside other sentences. */
  parents: { one: "{count} ouder", other: "{count} ouders" },
  /** On how many interviews it rests. */
  interviewed: { one: "{count} van de {of} is gesproken", other: "{count} van de {of} zijn gesproken" },
  /** Where a fact has no date, in place of how long {ago}. */
  undated: "datum onbekend",
  /** Why she is proposed: {count} of {of}, as {parents} where they are parents, each with its age. */
  reasons: {
    trustedBy: {
      one: "{parents} zou waarschijnlijk meegaan ({interviewed}). Laatst verteld: {ago}.",
      other: "{parents} zouden waarschijnlijk meegaan ({interviewed}). Laatst verteld: {ago}.",
    },
    onlyShe: {
      one: "{parents} vertrouwt niemand anders in deze groep. Laatst verteld: {ago}.",
      other: "{parents} vertrouwen niemand anders in deze groep. Laatst verteld: {ago}.",
    },
    exampleFor: {
      one: "{parents} noemt deze persoon een voorbeeld. Laatst verteld: {ago}.",
      other: "{parents} noemen deze persoon een voorbeeld. Laatst verteld: {ago}.",
    },
    criteriaRated: {
      one: "{count} van de {of} criteria is beoordeeld. Laatst gedaan: {ago}.",
      other: "{count} van de {of} criteria zijn beoordeeld. Laatst gedaan: {ago}.",
    },
    speaksWith: {
      one: "{parents} spreekt {language} met deze persoon. Laatst verteld: {ago}.",
      other: "{parents} spreken {language} met deze persoon. Laatst verteld: {ago}.",
    },
  },
  /** How sure it is that she belongs to the best group. */
  tiers: { clear: "duidelijk", likely: "waarschijnlijk", cannotTellYet: "nog niet te zeggen" },
  /** The cheap ways with which a group is compared. */
  ways: {
    random: "mensen door het lot gekozen",
    mostNamed: "wie het vaakst genoemd is",
    nominatedFriends: "mensen die evenveel ouders noemen",
    nominatedFriendsPlusTwo: "mensen die twee ouders meer noemen",
    gossipNominations: "wie nieuws rondvertelt",
  },
  /** Whether the map was worth making: {parents} more than by the best cheap {way}. */
  verdicts: {
    mapAdds: "Deze groep bereikt ongeveer {parents} meer dan met {way} zou lukken.",
    mapAddsNothing: "De kaart voegt hier niets toe: met {way} worden er ongeveer evenveel bereikt.",
    cannotTellYet: "Nog niet te zeggen of de kaart helpt: met {way} worden er misschien evenveel bereikt.",
  },
  nothingToCompare: "Er is nog niets om deze groep mee te vergelijken.",
};
