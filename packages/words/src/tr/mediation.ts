import type { Mediation } from "../nl/mediation.ts";

/** Mediators in Turkish. */
export const mediation: Mediation = {
  roles: {
    connectsOwnGroup: "anneleri birbirine bağlar",
    connectsFromOutside: "dışarıdan bağlantı kurar",
    opensDoor: "kapıyı açar",
    speaksForOwnGroup: "annelerin sesini duyurur",
    bridgesGroups: "kurumlar ya da gruplar arasında köprü",
  },
};
