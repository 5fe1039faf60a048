import type { Language } from "../../base/language.ts";
import type { BrokerRole } from "../../graph/broker-role.ts";

/** What the five ways of standing between two others are called: names to be proud of, never "gatekeeper". */
export const brokerRoleNames: Readonly<Record<Language, Readonly<Record<BrokerRole, string>>>> = Object.freeze({
  nl: {
    connectsOwnGroup: "verbindt moeders onderling",
    connectsFromOutside: "koppelt van buitenaf",
    opensDoor: "deuropener",
    speaksForOwnGroup: "spreekbuis",
    bridgesGroups: "brug tussen instanties of groepen",
  },
  en: {
    connectsOwnGroup: "brings mothers together",
    connectsFromOutside: "connects from outside",
    opensDoor: "opens the door",
    speaksForOwnGroup: "speaks for mothers",
    bridgesGroups: "bridge between institutions or groups",
  },
  tr: {
    connectsOwnGroup: "anneleri birbirine bağlar",
    connectsFromOutside: "dışarıdan bağlantı kurar",
    opensDoor: "kapıyı açar",
    speaksForOwnGroup: "annelerin sesini duyurur",
    bridgesGroups: "kurumlar ya da gruplar arasında köprü",
  },
  ar: {
    connectsOwnGroup: "تجمع الأمهات معًا",
    connectsFromOutside: "تصل بين الآخرين من الخارج",
    opensDoor: "تفتح الباب",
    speaksForOwnGroup: "توصل صوت الأمهات",
    bridgesGroups: "جسر بين المؤسسات أو المجموعات",
  },
});
