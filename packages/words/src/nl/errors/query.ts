import type { Translated } from "../../text.ts";

/** By code of a question to a network: what was expected, with `{details}`, and what to do next. */
export type QueryErrors = Translated<typeof queryErrors>;

/** What can be wrong in any question to a network, in Dutch. */
export const queryErrors = {
  "query/unknown-person": {
    expected: "Deze persoon is er niet in dit netwerk.",
    next: "Kies iemand uit de lijst van personen.",
  },
  "query/unknown-parameter": {
    expected: "Er is geen parameter met deze naam; er zijn: {allowed}.",
    next: "Kies er een van.",
  },
  "query/too-many-hops": {
    expected: "Een route heeft ten hoogste {maximum} stappen: lange ketens van voorstellen mislukken.",
    next: "Vraag ten hoogste {maximum} stappen; gewoonlijk zijn het er twee.",
  },
  "query/out-of-range": {
    expected: "Dit getal ligt niet tussen {minimum} en {maximum}.",
    next: "Kies een getal daartussen.",
  },
  "query/value-not-allowed": { expected: "Deze waarde is geen van: {allowed}.", next: "Kies er een van." },
  "query/date-invalid": {
    expected: "Een datum is een dag van de kalender, geschreven als JJJJ-MM-DD.",
    next: "Verbeter de datum.",
  },
};
