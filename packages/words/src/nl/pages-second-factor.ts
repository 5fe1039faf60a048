import type { Translated } from "../text.ts";

/** The second step when somebody signs in with a password: codes of an app, and those for when it is lost. */
export type PagesSecondFactor = Translated<typeof pagesSecondFactor>;

/** The same in Dutch. */
export const pagesSecondFactor = {
  title: "Tweede stap bij het aanmelden",
  mustTitle: "Stel eerst uw tweede stap in",
  why: "Bij een wachtwoord hoort een code van een app op uw telefoon. Wie alleen uw wachtwoord kent, komt dan niet binnen.",
  app: "Open op uw telefoon een app voor codes. Hebt u er nog geen? Zoek in de winkel van uw telefoon naar “authenticator”.",
  scan: "Scan dit plaatje met de app",
  typed: "Of neem deze sleutel over in de app",
  openApp: "Leest u dit op uw telefoon? Open de app dan hier.",
  newCode: "De zes cijfers die de app nu toont",
  set: "Zet de tweede stap aan",
  code: "Code",
  codeHint: "De zes cijfers uit uw app. Telefoon kwijt? Typ een van uw herstelcodes.",
  codesTitle: "Uw herstelcodes",
  codesLead:
    "Telefoon kwijt? Met een van deze codes komt u toch binnen. Elke code werkt één keer. U ziet ze alleen nu. Print ze of schrijf ze op, en bewaar ze niet in uw telefoon.",
  print: "Print de codes",
  kept: "Ik heb ze bewaard",
  on: "De tweede stap staat aan.",
  left: {
    zero: "U hebt geen herstelcodes meer. Maak nieuwe.",
    one: "U hebt nog {count} herstelcode.",
    other: "U hebt nog {count} herstelcodes.",
  },
  again: "Nieuwe telefoon, of nieuwe codes",
  againLead: "Daarna werken uw oude app en uw oude codes niet meer. Op uw andere apparaten bent u dan afgemeld.",
};
