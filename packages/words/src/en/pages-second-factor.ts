import type { PagesSecondFactor } from "../nl/pages-second-factor.ts";

/** The second step in English. */
export const pagesSecondFactor: PagesSecondFactor = {
  title: "Second step when signing in",
  mustTitle: "First set up your second step",
  why: "A password goes with a code from an app on your phone. Whoever knows only your password does not come in.",
  app: "Open an app for codes on your phone. You have none? Look for “authenticator” in the store of your phone.",
  scan: "Scan this picture with the app",
  typed: "Or copy this key into the app",
  openApp: "Are you reading this on your phone? Open the app here.",
  newCode: "The six digits that the app shows now",
  set: "Turn the second step on",
  code: "Code",
  codeHint: "The six digits from your app. Lost your phone? Type one of your recovery codes.",
  codesTitle: "Your recovery codes",
  codesLead:
    "Lost your phone? One of these codes lets you in all the same. Each works once. You see them only now. Print them or write them down, and do not keep them in your phone.",
  print: "Print the codes",
  kept: "I have kept them",
  on: "The second step is on.",
  left: {
    zero: "You have no recovery codes left. Make new ones.",
    one: "You have {count} recovery code left.",
    other: "You have {count} recovery codes left.",
  },
  again: "A new phone, or new codes",
  againLead:
    "After that your old app and your old codes no longer work. On your other devices you are then signed out.",
};
