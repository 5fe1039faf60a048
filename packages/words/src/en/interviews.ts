import type { Interviews } from "../nl/interviews.ts";

/** Interviews in English. */
export const interviews: Interviews = {
  reasons: {
    noRoute: "there is no route to this person yet",
    drawnByLot: "drawn by lot",
    namedBy: "named by {names}",
  },
  wouldGain: {
    one: "When everybody has been interviewed, a group may reach about {count} parent more than now.",
    other: "When everybody has been interviewed, a group may reach about {count} parents more than now.",
  },
  gainUnknown: "What more interviews would bring cannot be said yet.",
  stops: {
    enough: "This is enough. More interviews would hardly change the group.",
    asManyAsWanted: "As many parents have been interviewed as you wanted.",
    nobodyLeft: "Everybody who can be asked has been interviewed.",
  },
  neverAsked: {
    one: "{count} parent has not been asked anything. Ask for one name: with whom would you come along to something for parents? It takes half a minute.",
    other:
      "{count} parents have not been asked anything. Ask each for one name: with whom would you come along to something for parents? It takes half a minute.",
  },
};
