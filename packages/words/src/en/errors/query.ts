import type { QueryErrors } from "../../nl/errors/query.ts";

/** What can be wrong in any question to a network, in English. */
export const queryErrors: QueryErrors = {
  "query/unknown-person": {
    expected: "No such person in this network.",
    next: "Choose someone from the list of people.",
  },
  "query/unknown-parameter": {
    expected: "No parameter of this name; there are: {allowed}.",
    next: "Choose one of these.",
  },
  "query/too-many-hops": {
    expected: "A route has at most {maximum} steps: long chains of introductions fail.",
    next: "Ask for {maximum} steps or fewer; two is the default.",
  },
  "query/out-of-range": {
    expected: "This number is outside {minimum} to {maximum}.",
    next: "Choose a number within it.",
  },
  "query/value-not-allowed": { expected: "This value is not one of: {allowed}.", next: "Choose one of these." },
  "query/date-invalid": {
    expected: "A date is a day of the calendar, written YYYY-MM-DD.",
    next: "Correct the date.",
  },
};
