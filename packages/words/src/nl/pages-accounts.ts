import type { Translated } from "../text.ts";

/** Who can sign in, beside the invitations. */
export type PagesAccounts = Translated<typeof pagesAccounts>;

/** These words in Dutch. */
export const pagesAccounts = {
  title: "Wie zich kan aanmelden",
  lead: "Iedereen hier maakte haar eigen toegang.",
  you: "Dat bent u.",
  signedIn: "aangemeld op {when}",
  notSignedIn: "nu niet aangemeld",
  end: "Beëindig",
  sure: "Wilt u de toegang beëindigen van {who}?",
  sureHint: "Zij is dan meteen afgemeld, op al haar apparaten. U kunt haar later opnieuw uitnodigen.",
  yes: "Ja, beëindig",
  no: "Nee, toch niet",
};
