import type { Translated } from "../text.ts";

/** What is asked in the interview of the method. */
export type Survey = Translated<typeof survey>;

/** The interview in Dutch. */
export const survey = {
  /** The questions, as they are read aloud; they are answered with names. */
  questions: {
    NG1: "Met wie praat u over school of opvoeden?",
    NG2: "Naar wie gaat u met een brief van school of als er iets is met uw kind?",
    NG3: "Wie zou u kunnen meenemen naar iets voor ouders?",
    NG4: "Als iedereen in de wijk iets moet horen, aan wie vertellen we het dan?",
    NG5: "Wie is hier een voorbeeld voor andere moeders?",
    NG6: "Welke moeders komen bij u?",
  },
  /** The questions about each name. */
  aboutEach: {
    trust: "Hoeveel vertrouwt u haar, van 1 (een beetje) tot 5 (helemaal)?",
    comesAlong: "Als {name} u meevraagt naar iets voor ouders, gaat u dan mee?",
    language: "Welke taal spreekt u samen?",
    frequency: "Hoe vaak ziet u haar: elke week, elke maand of minder?",
    meetingPlace: "Waar ontmoet u haar?",
    mayKnowWhoNamedHer: "Mag zij weten dat u haar hebt genoemd?",
    knowsTheNetwork: "Weet zij van het netwerk?",
  },
  /** In the place of a name, where nobody is meant yet. */
  she: "zij",
  /** What she can answer to whether she comes along. */
  comesAlongAnswers: {
    certainly: "Zeker wel",
    probably: "Waarschijnlijk wel",
    perhaps: "Misschien",
    certainlyNot: "Zeker niet",
  },
  /** To what she says yes or no before anything is asked. */
  consent: {
    keepInMap: "Mijn naam mag op de kaart van het netwerk.",
    beAsked: "Iemand die ik vertrouw, mag mij uitnodigen.",
    beIntroducer: "Ik wil soms twee mensen aan elkaar voorstellen.",
    storeLanguage: "Er mag staan welke taal ik met iemand spreek.",
  },
  /** The one question of the slips. */
  oneName: "Met wie gaat u mee naar iets voor ouders? Schrijf één naam.",
  /** How someone is written down. */
  namingRule: "Schrijf een voornaam met een letter, of een bijnaam. Geen achternaam, telefoonnummer, adres of afkomst.",
};
