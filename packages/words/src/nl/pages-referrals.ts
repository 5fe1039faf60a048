import type { Translated } from "../text.ts";

/** What the page on which a partner refers parents says. */
export type PagesReferrals = Translated<typeof pagesReferrals>;

/** The same in Dutch. */
export const pagesReferrals = {
  title: "Ouders doorverwijzen",
  lead: "Verwijs een ouder alleen door als zij dat zelf wil. Dat zij via u kwam, leest niemand anders.",
  name: "Hoe wil zij heten?",
  nameHint: "Een voornaam met een letter, zoals Samira B. Geen nummers.",
  said: "Wat zij u zei",
  knows: "Zij weet dat ik haar doorverwijs.",
  understands: "Zij begrijpt wat het netwerk is, en dat zij altijd mag stoppen.",
  agrees: "Zij wil zelf in het netwerk, ook als zij er eerder uit ging.",
  notYet: "Vink alle drie aan. Zegt zij nee, dan verwijst u haar niet door.",
  send: "Verwijs haar door",
  sent: "Dank u. De coördinator neemt het van u over.",
  mine: "Uw doorverwijzingen",
  empty: "U hebt nog niemand doorverwezen.",
  on: "Doorverwezen op {date}",
  noDate: "Doorverwezen; de dag is niet bekend",
  promise: "U ziet hier geen namen, en niet wat er verder gebeurt. Dat is van haar.",
};
