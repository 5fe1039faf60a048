import type { Translated } from "../text.ts";

/** What a suggestion is told by: who could ask whom, to what, why, and why somebody gets no invitation now. */
export type Suggestions = Translated<typeof suggestions>;

/** Suggestions in Dutch. */
export const suggestions = {
  /** What she is invited to: its title or, where it has none, `untitled`; `any` where nothing is named. */
  occasion: {
    any: "iets voor ouders",
    untitled: "een activiteit",
    /** Two details beside each other: place, day and time. */
    details: "{earlier}, {next}",
    described: "{occasion} ({details})",
    childrenWelcome: "kinderen welkom",
  },
  /** Facts on which a suggestion rests: {who} of {whom}, heard in {month} where the day is known. */
  reasons: {
    saidSheWouldCome: {
      undated: "{who} zei dat ze meegaat als {whom} het vraagt.",
      dated: "{who} zei in {month} dat ze meegaat als {whom} het vraagt.",
    },
    trusts: {
      undated: "{who} vertrouwt {whom}.",
      dated: "{who} vertrouwt {whom} (laatst gehoord in {month}).",
    },
    speakTogether: "{who} en {whom} spreken samen {language}.",
    otherAsksOpen: {
      one: "{who} heeft nog één andere vraag lopen.",
      other: "{who} heeft nog {count} andere vragen lopen.",
    },
  },
  /** The suggestion itself, in this order, with the reasons in between. */
  invite: "Vraag {asker} of zij {target} wil uitnodigen voor {occasion}.",
  introduce: "{via} kan hen aan elkaar voorstellen.",
  instead: "Lukt het {asker} niet: {instead}.",
  mayRefuse: "{target} mag nee zeggen; dan laten we het daarbij.",
  /** How to speak to her safely. */
  safeContact: {
    inPersonOnly: "Spreek {target} alleen persoonlijk, niet per telefoon of bericht.",
    notAtHome: "Spreek {target} niet thuis.",
    schoolHoursOnly: "Spreek {target} alleen onder schooltijd.",
  },
  tell: "{teller} kan {target} over het netwerk vertellen. Nodig haar nog niet uit.",
  /** Why {target} gets no invitation now. */
  unassigned: {
    noRoute: "{target}: nog niemand in de kring die zij vertrouwt.",
    noSharedLanguage: "{target}: wie haar kan vragen, spreekt geen taal met haar.",
    noCapacity: "{target}: wie haar kan vragen, heeft nu geen ruimte voor nog een vraag.",
    noConsent: "{target}: zij heeft niet gezegd dat zij gevraagd wil worden.",
    paused: "{target}: wie haar kan vragen, heeft even pauze.",
    protected: "{target}: zij wordt niet benaderd.",
    keepApart: "{target}: wie haar kan vragen, past nu niet bij haar.",
    resting: "{target}: wie haar kan vragen, rust even na een vorige vraag.",
    belowFloor: "{target}: de kans is nu te klein; een open activiteit past beter.",
    noOccasion: "{target}: er is nog geen gelegenheid die bij haar past.",
    alreadyAsked: "{target}: zij is voor dit verzoek al gevraagd.",
    askedLately: "{target}: er liep kort geleden al een vraag aan haar; zij heeft nu rust.",
    onlyTell: "{target}: zij weet nog niet van het netwerk; vertel haar er eerst over.",
  },
  /** The next best thing for {target} who gets no invitation now. */
  next: {
    interview: "Praat eens met {target}: wie vertrouwt zij?",
    /** {target} trusts {member}; at {occasion}, or nowhere in particular. */
    meeting: "Laat {member} en {keyFigure} elkaar leren kennen bij {occasion}: {target} vertrouwt {member}.",
    meetingSomewhere: "Laat {member} en {keyFigure} elkaar leren kennen: {target} vertrouwt {member}.",
    candidate: "Misschien wil {member} sleutelfiguur worden; {target} vertrouwt haar.",
    activity: "Een open activiteit waar {keyFigure} bij is, past nu beter: {occasion}.",
    occasion: "Plan eerst iets dichtbij, op een vertrouwde plek.",
    tell: "{keyFigure} kan haar eerst over het netwerk vertellen.",
    wait: "Wacht nu even; kijk later opnieuw.",
  },
  /** A tie that is not there yet, between {member} and {keyFigure}, and how many parents it would open a route to. */
  newTie: {
    one: "Als {member} en {keyFigure} elkaar leren kennen, komt er een weg naar {count} ouder.",
    other: "Als {member} en {keyFigure} elkaar leren kennen, komt er een weg naar {count} ouders.",
  },
};
