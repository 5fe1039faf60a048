import type { KeyFigures } from "../nl/key-figures.ts";

/** Key figures explained in English. */
export const keyFigures: KeyFigures = {
  parents: { one: "{count} parent", other: "{count} parents" },
  interviewed: { one: "{count} of {of} was interviewed", other: "{count} of {of} were interviewed" },
  undated: "on an unknown date",
  reasons: {
    trustedBy: "{parents} would probably come along ({interviewed}); last told {ago}.",
    onlyShe: {
      one: "{parents} trusts nobody else in this group; last told {ago}.",
      other: "{parents} trust nobody else in this group; last told {ago}.",
    },
    exampleFor: "{parents} named this person as an example; last told {ago}.",
    criteriaRated: {
      one: "{count} of the {of} criteria is rated; last done {ago}.",
      other: "{count} of the {of} criteria are rated; last done {ago}.",
    },
    speaksWith: {
      one: "{parents} speaks {language} with this person; last told {ago}.",
      other: "{parents} speak {language} with this person; last told {ago}.",
    },
  },
  tiers: { clear: "clear", likely: "likely", cannotTellYet: "cannot tell yet" },
  ways: {
    random: "people drawn by lot",
    mostNamed: "those named most often",
    nominatedFriends: "people whom as many parents trust",
    nominatedFriendsPlusTwo: "people whom two parents more trust",
    gossipNominations: "those who spread news",
  },
  verdicts: {
    mapAdds: "This group reaches about {parents} more than {way}.",
    mapAddsNothing: "The map adds nothing here: {way} would reach about as many.",
    cannotTellYet: "It cannot be told yet whether the map helps: {way} might reach as many.",
  },
  nothingToCompare: "There is nothing to compare this group with yet.",
};
