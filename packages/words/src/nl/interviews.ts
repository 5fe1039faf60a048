import type { Translated } from "../text.ts";

/** Whom to talk with next, and what more interviews would bring. */
export type Interviews = Translated<typeof interviews>;

/** Interviews in Dutch. */
export const interviews = {
  /** Why somebody is proposed, after her name. */
  reasons: {
    noRoute: "er is nog geen route naar deze persoon",
    drawnByLot: "door het lot gekozen",
    namedBy: "genoemd door {names}",
  },
  /** How many parents more a group reaches that is chosen when everybody was asked. */
  wouldGain: {
    one: "Als iedereen gesproken is, bereikt een groep misschien ongeveer {count} ouder meer dan nu.",
    other: "Als iedereen gesproken is, bereikt een groep misschien ongeveer {count} ouders meer dan nu.",
  },
  gainUnknown: "Wat meer gesprekken opleveren, is nog niet te zeggen.",
  /** Why nobody is proposed. */
  stops: {
    enough: "Dit is genoeg. Meer gesprekken veranderen de groep bijna niet.",
    asManyAsWanted: "Er zijn nu zoveel ouders gesproken als u wilde.",
    nobodyLeft: "U sprak met iedereen die u kunt vragen.",
  },
  neverAsked: {
    one: "Aan {count} ouder is nog niets gevraagd. Vraag om één naam: met wie gaat u mee naar iets voor ouders? Dat kost een halve minuut.",
    other:
      "Aan {count} ouders is nog niets gevraagd. Vraag ieder om één naam: met wie gaat u mee naar iets voor ouders? Dat kost een halve minuut.",
  },
};
