import type { Translated } from "../text.ts";

/** The pages on which somebody comes in, goes out, and finds what is hers alone. */
export type PagesAccess = Translated<typeof pagesAccess>;

/** These pages in Dutch. */
export const pagesAccess = {
  /** Who looks, by her role. */
  roleNames: {
    coordinator: "coördinator",
    coach: "begeleider",
    keyFigure: "sleutelfiguur",
    institution: "school of instelling",
    auditor: "auditor",
    self: "ouder, voor zichzelf",
    public: "iedereen",
  },
  signIn: {
    title: "Aanmelden",
    login: "Uw naam om aan te melden",
    loginHint: "Meestal is dat uw e-mailadres.",
    password: "Uw wachtwoord",
    send: "Meld mij aan",
    invited: "Hebt u nog geen account? Vraag de coördinator van uw buurt om een uitnodiging.",
    ended: "U deed een tijdje niets. Daarom bent u afgemeld: zo kijkt niemand mee. Meld u aan om verder te gaan.",
    choose: "U hebt meer dan één rol. Wie bent u nu?",
    role: "{role} in {network}",
  },
  begin: {
    title: "Hier begint uw netwerk",
    lead: "Er staat nog niets in. Geef uw buurt een naam, dan kunt u beginnen.",
    name: "Hoe heet de buurt?",
    make: "Maak het netwerk",
    wait: "De coördinator is nog niet begonnen met dit netwerk. Kom later nog eens kijken.",
  },
  myData: {
    title: "Wat er over mij staat",
    lead: "Dit netwerk bewaart iets over u. U mag alles zien, en u mag altijd stoppen.",
    name: "Zo staat u erin: {name}",
    held: "Wat er staat",
    said: { one: "{count} regel over wie wie vertrouwt", other: "{count} regels over wie wie vertrouwt" },
    copy: "Bewaar een kopie van alles",
    readers: "Wie heeft naar uw gegevens gekeken?",
    nobody: "Nog niemand.",
    read: "{date}: {role}",
    stop: "Stoppen",
    stopLead: "Wilt u niet meer meedoen? Dan gebruikt niemand uw gegevens nog.",
    stopNow: "Ik wil stoppen",
    eraseLead: "U kunt ook alles laten wissen. Dat kan niet meer terug.",
    eraseNow: "Wis alles over mij",
    sure: "Weet u het zeker?",
    yes: "Ja, wis alles",
    no: "Nee, toch niet",
    stopped: "U doet niet meer mee. Dat is goed zo.",
  },
  audit: {
    title: "Logboek",
    lead: "Wie deed wat, en wie las wat. De namen van mensen staan er niet in.",
    empty: "Er staat nog niets in het logboek.",
    when: "Wanneer",
    who: "Wie",
    what: "Wat",
    about: "Waarover",
    why: "Waarvoor",
    more: "Toon de volgende regels",
    whole: "Deze regels sluiten op elkaar aan.",
    broken: "Vanaf regel {position} klopt het logboek niet. Vertel dit de beheerder.",
  },
};
