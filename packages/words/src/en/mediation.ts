import type { Mediation } from "../nl/mediation.ts";

/** Mediators in English. */
export const mediation: Mediation = {
  roles: {
    connectsOwnGroup: "brings mothers together",
    connectsFromOutside: "connects from outside",
    opensDoor: "opens the door",
    speaksForOwnGroup: "speaks for mothers",
    bridgesGroups: "bridge between institutions or groups",
  },
};
