import { type KeyFigureWords, languageName } from "./words.ts";

const parents = (count: number): string => (count === 1 ? "1 parent" : `${count} parents`);

/** English. */
export const en: KeyFigureWords = {
  locale: "en",
  undated: "on an unknown date",
  reason: (reason, ago) => {
    switch (reason.code) {
      case "trustedBy":
        return `${parents(reason.count)} would probably come along (${reason.interviewed} of ${reason.of} were interviewed); last told ${ago}.`;
      case "onlyShe":
        return `${parents(reason.count)} trust${reason.count === 1 ? "s" : ""} nobody else in this group; last told ${ago}.`;
      case "exampleFor":
        return `${parents(reason.count)} named this person as an example; last told ${ago}.`;
      case "criteriaRated":
        return `${reason.count} of the ${reason.of} criteria ${reason.count === 1 ? "is" : "are"} rated; last done ${ago}.`;
      case "speaksWith":
        return `${parents(reason.count)} speak${reason.count === 1 ? "s" : ""} ${languageName("en", reason.language)} with this person; last told ${ago}.`;
    }
  },
  tier: { clear: "clear", likely: "likely", cannotTellYet: "cannot tell yet" },
  way: {
    random: "people drawn by lot",
    mostNamed: "those named most often",
    nominatedFriends: "people whom as many parents trust",
    nominatedFriendsPlusTwo: "people whom two parents more trust",
    gossipNominations: "those who spread news",
  },
  verdict: (code, { way, count }) => {
    if (code === "mapAdds") return `This group reaches about ${parents(count)} more than ${way}.`;
    return code === "mapAddsNothing"
      ? `The map adds nothing here: ${way} would reach about as many.`
      : `It cannot be told yet whether the map helps: ${way} might reach as many.`;
  },
  noWay: "There is nothing to compare this group with yet.",
};
