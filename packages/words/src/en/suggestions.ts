import type { Suggestions } from "../nl/suggestions.ts";

/** Suggestions in English. */
export const suggestions: Suggestions = {
  occasion: {
    any: "something for parents",
    untitled: "an activity",
    details: "{earlier}, {next}",
    described: "{occasion} ({details})",
    childrenWelcome: "children welcome",
  },
  reasons: {
    saidSheWouldCome: {
      undated: "{who} told us she would come if {whom} asked.",
      dated: "{who} told us in {month} she would come if {whom} asked.",
    },
    trusts: { undated: "{who} trusts {whom}.", dated: "{who} trusts {whom} (last heard in {month})." },
    speakTogether: "{who} and {whom} speak {language} together.",
    otherAsksOpen: { one: "{who} has one other ask open.", other: "{who} has {count} other asks open." },
  },
  invite: "Ask {asker} to invite {target} to {occasion}.",
  introduce: "{via} can introduce them.",
  instead: "If {asker} cannot: {instead}.",
  mayRefuse: "{target} may say no; then leave it.",
  safeContact: {
    inPersonOnly: "Speak to {target} in person only, not by phone or message.",
    notAtHome: "Do not speak to {target} at home.",
    schoolHoursOnly: "Speak to {target} during school hours only.",
  },
  tell: "{teller} can tell {target} about the network. Do not invite her yet.",
  unassigned: {
    noRoute: "{target}: nobody in the circle yet whom she trusts.",
    noSharedLanguage: "{target}: those who could ask her share no language with her.",
    noCapacity: "{target}: those who could ask her have no room for another ask now.",
    noConsent: "{target}: she has not said that she wants to be asked.",
    paused: "{target}: those who could ask her take a pause.",
    protected: "{target}: she is not approached.",
    keepApart: "{target}: those who could ask her do not suit her now.",
    resting: "{target}: those who could ask her rest after an earlier ask.",
    belowFloor: "{target}: the chance is too small now; an open activity suits better.",
    noOccasion: "{target}: there is no occasion yet that suits her.",
    alreadyAsked: "{target}: she has been asked already for this request.",
    askedLately: "{target}: there was an ask to her a short time ago; she is left in peace now.",
    onlyTell: "{target}: she does not know about the network yet; tell her first.",
  },
  next: {
    interview: "Have a talk with {target}: whom does she trust?",
    meeting: "Let {member} and {keyFigure} get to know each other at {occasion}: {target} trusts {member}.",
    meetingSomewhere: "Let {member} and {keyFigure} get to know each other: {target} trusts {member}.",
    candidate: "Perhaps {member} would like to become a key figure; {target} trusts her.",
    activity: "An open activity at which {keyFigure} is suits better now: {occasion}.",
    occasion: "First plan something near by, in a familiar place.",
    tell: "{keyFigure} can tell her about the network first.",
    wait: "Wait for now, and look again later.",
  },
  newTie: {
    one: "If {member} and {keyFigure} get to know each other, there is a route to {count} parent.",
    other: "If {member} and {keyFigure} get to know each other, there is a route to {count} parents.",
  },
};
