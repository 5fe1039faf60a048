import { type KeyFigureWords, languageName } from "./words.ts";

const ouders = (count: number): string => (count === 1 ? "1 ouder" : `${count} ouders`);

/** Dutch. */
export const nl: KeyFigureWords = {
  locale: "nl",
  undated: "datum onbekend",
  reason: (reason, ago) => {
    switch (reason.code) {
      case "trustedBy":
        return `${ouders(reason.count)} ${reason.count === 1 ? "zou" : "zouden"} waarschijnlijk meegaan (${reason.interviewed} van de ${reason.of} zijn gesproken). Laatst verteld: ${ago}.`;
      case "onlyShe":
        return `${ouders(reason.count)} ${reason.count === 1 ? "vertrouwt" : "vertrouwen"} niemand anders in deze groep. Laatst verteld: ${ago}.`;
      case "exampleFor":
        return `${ouders(reason.count)} ${reason.count === 1 ? "noemt" : "noemen"} deze persoon een voorbeeld. Laatst verteld: ${ago}.`;
      case "criteriaRated":
        return `${reason.count} van de ${reason.of} criteria ${reason.count === 1 ? "is" : "zijn"} beoordeeld. Laatst gedaan: ${ago}.`;
      case "speaksWith":
        return `${ouders(reason.count)} ${reason.count === 1 ? "spreekt" : "spreken"} ${languageName("nl", reason.language)} met deze persoon. Laatst verteld: ${ago}.`;
    }
  },
  tier: { clear: "duidelijk", likely: "waarschijnlijk", cannotTellYet: "nog niet te zeggen" },
  way: {
    random: "mensen door het lot gekozen",
    mostNamed: "wie het vaakst genoemd is",
    nominatedFriends: "mensen die evenveel ouders noemen",
    nominatedFriendsPlusTwo: "mensen die twee ouders meer noemen",
    gossipNominations: "wie nieuws rondvertelt",
  },
  verdict: (code, { way, count }) => {
    if (code === "mapAdds") return `Deze groep bereikt ongeveer ${ouders(count)} meer dan met ${way} zou lukken.`;
    return code === "mapAddsNothing"
      ? `De kaart voegt hier niets toe: met ${way} worden er ongeveer evenveel bereikt.`
      : `Nog niet te zeggen of de kaart helpt: met ${way} worden er misschien evenveel bereikt.`;
  },
  noWay: "Er is nog niets om deze groep mee te vergelijken.",
};
