import type { Translated } from "../text.ts";

/** The page on which a coordinator wants somebody invited to an activity of the network's own. */
export type PagesInvite = Translated<typeof pagesInvite>;

/** It in Dutch. */
export const pagesInvite = {
  title: "Nodig iemand uit",
  lead: "U kiest een activiteit en voor wie die goed zou zijn. Wij zoeken wie haar kan vragen. Er wordt niets verstuurd.",
  start: "Nodig iemand uit",
  forHer: "Zoek wie zij kan vragen",
  activity: "Waarvoor?",
  new: "Een nieuwe activiteit",
  whom: "Wie?",
  whomHint: "Kies er een paar. Hier staat alleen wie van het netwerk weet.",
  trustsHer: "Zij vertrouwt {name}.",
  direct: "Een sleutelfiguur kan haar zelf vragen.",
  viaIntroduction: "Iemand kan haar voorstellen.",
  noRoute: "Wij weten nog niet wie haar kan vragen.",
  nobody: "Er is nu niemand om uit te nodigen. Vertel eerst iemand over het netwerk, en noteer dat op haar pagina.",
  find: "Zoek wie het kan vragen",
  needsOne: "Kies ten minste één vrouw.",
  own: "Van het netwerk zelf.",
  closeHint: "Afronden betekent: wij vragen hiervoor niemand meer.",
};
