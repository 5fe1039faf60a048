import type { PagesToday } from "../nl/pages-today.ts";

/** What the page of today says, in English. */
export const pagesToday: PagesToday = {
  leads: {
    tasks: "One thing first. The rest can follow, or waits for somebody else.",
    quiet: "Nothing waits for you.",
  },
  first: "First this",
  next: "Then",
  daysLeft: { zero: "Today is the last day.", one: "You have {count} day left.", other: "You have {count} days left." },
  tasks: {
    newRequest: {
      one: "{institution} asks us to invite {count} parent",
      other: "{institution} asks us to invite {count} parents",
    },
    newRequestUncounted: "{institution} asks us to invite parents",
    newProject: "{institution} wants to set something up together with parents",
    nobodyAsked: {
      one: "Nobody has been asked yet for {people}",
      other: "Nobody has been asked yet for {people}",
    },
    inRequest: "In the request of {institution}.",
    inOwn: "In an invitation of our own.",
    declined: "{asker} said: not now",
    expired: "The ask to {asker} has run out",
    wouldInvite: "She would have invited {parent}.",
    tellNamed: {
      one: "{people} was named, but knows nothing of it",
      other: "{people} were named, but know nothing of it",
    },
    forgotten: "Tell them by {date}. After that we erase whoever does not know.",
    renewConsent: {
      one: "Ask {people} whether she wants to go on taking part",
      other: "Ask {people} whether they want to go on taking part",
    },
    consentEnds: "The first consent lasts until {date}.",
  },
  acts: {
    newRequest: "Look at the request",
    nobodyAsked: "See who can ask",
    notTakenOn: "Find another route",
    tellNamed: "See who they are",
    renewConsent: "See who they are",
  },
  quiet: {
    title: "If you have time",
    text: "Visit somebody. Each talk tells more than a list.",
  },
  closable: {
    title: "Can be closed",
    asked: { one: "{count} parent was asked.", other: "{count} parents were asked." },
    came: { zero: "Nobody came along.", one: "{count} came along.", other: "{count} came along." },
    notKnown: {
      one: "Of {count} parent we do not know how it went.",
      other: "Of {count} parents we do not know how it went.",
    },
    act: "Close it…",
  },
  happened: {
    title: "What happened",
    cameAlong: "{parent} came along with {asker}",
    saidYesDidNotCome: "{parent} said yes to {asker}, but did not come",
    declinedThisTime: "{parent} did not want to this time",
    notReached: "{asker} could not reach {parent}",
    refusedAsker: "{parent} did not want to talk with {asker}",
    askedNotToBeContacted: "{parent} does not want to be asked",
    notAsked: "{asker} has not asked {parent}",
    takenBack: "{institution} took a request back",
    thanks: { one: "Thank {people}. She has asked somebody.", other: "Thank {people}. They have asked somebody." },
  },
  waiting: {
    title: "Waits for somebody else",
    lead: "There is nothing to do for you now.",
    offered: "{asker} is thinking about an ask",
    accepted: "{asker} is going to ask {parent}",
    asked: "{asker} has asked {parent}",
    about: "It is about {parent}.",
    notTold: "How it went we do not know yet.",
    until: "Runs until {date}.",
    invitation: "An invitation has not been opened yet: {role}",
    invitationUntil: "The link works until {date}.",
    invitationsAct: "To the invitations",
    all: "Everything that was asked",
  },
  week: { title: "This week" },
  notKnown: {
    title: "What we do not know",
    spoke: { one: "We spoke with {count} of the {of} parents.", other: "We spoke with {count} of the {of} parents." },
    others: "Of the others we only know what somebody told about them.",
    act: "With whom do I best talk now?",
  },
  empty: {
    title: "Welcome",
    lead: "Nobody is in {network} yet. So we know nothing: that is why there are no numbers and no map here.",
    how: "How would you like to begin?",
    import: {
      title: "You have a list",
      text: "An Excel file or a table, even if it is messy. First you see what we understand.",
      act: "Read a list in",
    },
    interview: {
      title: "You go and talk",
      text: "Six questions at the kitchen table, on your phone. About twenty minutes for each mother.",
      act: "Begin an interview",
    },
    people: {
      title: "You already know somebody",
      text: "Put down one woman whom others trust. Then ask her herself.",
      act: "Add somebody",
    },
    after: "And then",
    steps: {
      ask: "Ask the first key figures whether they would like to take part.",
      meet: "Put down an activity at a familiar place, such as coffee in the neighbourhood room.",
      invite: "Invite a school. Then it can ask you something.",
    },
  },
};
