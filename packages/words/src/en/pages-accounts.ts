import type { PagesAccounts } from "../nl/pages-accounts.ts";

/** These words in English. */
export const pagesAccounts: PagesAccounts = {
  title: "Who can sign in",
  lead: "Everybody here made her own way in.",
  you: "That is you.",
  signedIn: "signed in on {when}",
  notSignedIn: "not signed in now",
  end: "End",
  sure: "Do you want to end the access of {who}?",
  sureHint: "She is then signed out at once, on all her devices. You can invite her again later.",
  yes: "Yes, end it",
  no: "No, not now",
};
