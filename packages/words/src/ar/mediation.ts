import type { Mediation } from "../nl/mediation.ts";

/** Mediators in Arabic. */
export const mediation: Mediation = {
  roles: {
    connectsOwnGroup: "تجمع الأمهات معًا",
    connectsFromOutside: "تصل بين الآخرين من الخارج",
    opensDoor: "تفتح الباب",
    speaksForOwnGroup: "توصل صوت الأمهات",
    bridgesGroups: "جسر بين المؤسسات أو المجموعات",
  },
};
