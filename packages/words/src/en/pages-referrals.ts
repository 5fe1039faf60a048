import type { PagesReferrals } from "../nl/pages-referrals.ts";

/** What the page on which a partner refers parents says, in English. */
export const pagesReferrals: PagesReferrals = {
  title: "Refer parents",
  lead: "Refer a parent only if she wants it herself. That she came through you, nobody else reads.",
  name: "How does she want to be called?",
  nameHint: "A first name with a letter, such as Samira B. No numbers.",
  said: "What she told you",
  knows: "She knows that I refer her.",
  understands: "She understands what the network is, and that she may stop at any time.",
  agrees: "She herself wants to be in the network, also if she left it before.",
  notYet: "Tick all three. If she says no, you do not refer her.",
  send: "Refer her",
  sent: "Thank you. The coordinator takes over from you.",
  mine: "Your referrals",
  empty: "You have not referred anybody yet.",
  on: "Referred on {date}",
  noDate: "Referred; the day is not known",
  promise: "You see no names here, and not what happens next. That is hers.",
};
