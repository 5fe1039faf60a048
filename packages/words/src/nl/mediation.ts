import type { Translated } from "../text.ts";

/** What mediators are called by. */
export type Mediation = Translated<typeof mediation>;

/** Mediators in Dutch. */
export const mediation = {
  /** The five ways of standing between two others: names to be proud of, never "gatekeeper". */
  roles: {
    connectsOwnGroup: "verbindt moeders onderling",
    connectsFromOutside: "koppelt van buitenaf",
    opensDoor: "deuropener",
    speaksForOwnGroup: "spreekbuis",
    bridgesGroups: "brug tussen instellingen of groepen",
  },
};
