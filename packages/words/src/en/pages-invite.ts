import type { Catalogue } from "../sections/catalogue.ts";

/** The page on which a coordinator wants somebody invited, in English. */
export const pagesInvite: Catalogue["pagesInvite"] = {
  title: "Invite somebody",
  lead: "You choose an activity, and for whom it would be good. We look for who can ask her. Nothing is sent.",
  start: "Invite somebody",
  forHer: "Find whom she can ask",
  activity: "For what?",
  new: "A new activity",
  whom: "Whom?",
  whomHint: "Choose a few. Only those who know of the network stand here.",
  trustsHer: "She trusts {name}.",
  direct: "A key figure can ask her herself.",
  viaIntroduction: "Somebody can introduce her.",
  noRoute: "We do not know yet who can ask her.",
  nobody: "There is nobody to invite now. First tell somebody about the network, and note that on her page.",
  find: "Find who can ask",
  needsOne: "Choose at least one woman.",
  own: "The network’s own.",
  closeHint: "Closing means: we ask nobody for this any more.",
};
