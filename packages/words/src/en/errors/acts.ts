import type { ActsErrors } from "../../nl/errors/acts.ts";

/** What cannot be done, in English. */
export const actsErrors: ActsErrors = {
  "query/unknown-institution": {
    expected: "No such institution in this network.",
    next: "Choose one from the list of institutions.",
  },
  "query/only-herself": {
    expected: "Only the person herself can enter this.",
    next: "Ask her to enter it, or leave it out.",
  },
  "query/unknown-occasion": {
    expected: "No such occasion in this network.",
    next: "Choose an occasion from the list, or leave it out.",
  },
  "query/unknown-measure": { expected: "No measure of this name; there are: {allowed}.", next: "Choose one of these." },
  "query/measure-not-for-sets": {
    expected: "This measure says nothing about a group; those that do: {allowed}.",
    next: "Choose one of these, or ask for its value per person.",
  },
  "query/cancelled": { expected: "The work was stopped.", next: "Start it again when you want the answer." },
  "query/group-impossible": {
    expected: "No group of {size} meets every condition: {candidates} people can be chosen.",
    next: "Ask for a smaller group or drop a condition.",
  },
  "query/not-a-group-member": {
    expected: "This person cannot be a member of the group: {reason}.",
    next: "Choose somebody who has agreed to take part.",
  },
  "request/no-targets": {
    expected: "A contact request names at least one person to reach.",
    next: "Match the names of the request to people in the network first.",
  },
  "request/wrong-kind": {
    expected: "Suggestions are made for a contact request only.",
    next: "Answer a joint project by accepting or declining it.",
  },
  "query/unknown-request": { expected: "No such request in this network.", next: "Choose one from the list." },
  "query/unknown-question": { expected: "No such help question in this network.", next: "Choose one of the list." },
  "query/unknown-text": { expected: "This text does not wait for you (any more).", next: "Read the list again." },
  "query/unknown-ask": { expected: "No such ask in this network.", next: "Choose one from the list of asks." },
  "ask/not-in-this-state": {
    expected: "This cannot be done with an ask that is {state}.",
    next: "Read the ask again and choose a step that fits.",
  },
  "ask/in-person-only": {
    expected: "She is to be spoken to in person only, so there is no note to send.",
    next: "Speak to her when you see her.",
  },
  "ask/not-possible": {
    expected: "This ask cannot be offered now: {reason}.",
    next: "Ask for suggestions again and choose another one.",
  },
  "query/unknown-tie": {
    expected: "No such tie in this network.",
    next: "Choose one from the list of ties, by its id or its place in the list.",
  },
  "role/rule-unmet": {
    expected: "The rule “{rule}” is not met yet: {reason}.",
    next: "Record what is missing, or set the rule otherwise for this network, and confirm again.",
  },
  "role/not-possible": {
    expected: "This change of role does not fit the present role: {reason}.",
    next: "Look at her present role and choose another step.",
  },
  "consent/scope-missing": {
    expected: "Consent names each thing agreed to, one by one, out of: {allowed}.",
    next: "Ask about each thing separately and record what she said yes to.",
  },
  "consent/not-possible": {
    expected: "This step does not fit the present state of consent: {reason}.",
    next: "Look at her present state; after a refusal, only she herself can ask to come back.",
  },
  "rights/not-possible": {
    expected: "This statement cannot be changed in this way: {reason}.",
    next: "Correct what she said herself; contest what others said of her.",
  },
  "person/suppressed": {
    expected: "Somebody like this was taken out and asked not to be added again.",
    next: "Add her only if she herself asked to come back, and say so.",
  },
  "outcome/before-ask": {
    expected: "This happened before the ask was made.",
    next: "Give the day on which it happened, from the day of the ask on.",
  },
  "outcome/in-the-future": {
    expected: "This day is still to come.",
    next: "Give the day on which it happened, up to today.",
  },
  "outcome/not-possible": {
    expected: "This outcome cannot be recorded: {reason}.",
    next: "Look at the ask and at the consent of those in it.",
  },
  "disclosure/not-allowed": {
    expected: "This is not shown to this role.",
    next: "Ask the coordinator of the network.",
  },
  "request/not-in-this-state": {
    expected: "This cannot be done with a request that is {state}.",
    next: "Read the request again and choose a step that fits.",
  },
  "merge/same-person": { expected: "Two different people can be merged.", next: "Choose two." },
  "merge/unknown": {
    expected: "This merge is not recorded in the network.",
    next: "Choose one from the list of merges.",
  },
  "merge/undo-later-first": {
    expected: "A later merge touched the same people or rows, or her id is in use.",
    next: "Undo the later merge first.",
  },
  "disclosure/too-narrow": {
    expected: "This asks about fewer than {minimum} people, or about all but fewer than {minimum}.",
    next: "Ask about a larger part.",
  },
  "disclosure/recognisable": {
    expected:
      "Somebody could be recognised by who surrounds her: only {smallest} look alike, and {minimum} are needed.",
    next: "Share counts in place of a network.",
  },
  "internal/unexpected": {
    expected: "Something went wrong that should not.",
    next: "Try again; if it happens again, tell the maintainers what you did.",
  },
};
