import { type Answer, known, unknown } from "../../base/answer.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { addMonths } from "../../base/time.ts";
import type { Person } from "../../model/document.ts";
import { criteria, type Criterion } from "../../model/vocabulary.ts";
import type { PersonRule } from "./rule.ts";

/** On what day a rating is read, and how old it may be. */
interface RatingQuery {
  readonly asOf: CalendarDate;
  readonly maxAgeMonths: number;
}

/**
 * What people judged of one criterion, 0 to 3. Unknown: not asked (or rated later than that day), declined, unreadable, or
 * too old to be relied on.
 */
function ratingOf(person: Person, criterion: Criterion, { asOf, maxAgeMonths }: RatingQuery): Answer<number> {
  const judged = person.criteria?.[criterion];
  if (judged === undefined || judged.date > asOf) return unknown("notAsked");
  if (judged.rating === undefined) return unknown(judged.unanswered ?? "notAsked");
  return addMonths(judged.date as CalendarDate, maxAgeMonths) <= asOf ? unknown("tooOld") : known(judged.rating);
}

/** Development, engagement and familiarity with the host society are each rated, recently and high enough (PN-06). */
export const criteriaRated: PersonRule = {
  id: "criteriaRated",
  version: 1,
  about: "person",
  defaults: { mode: "confirmation", minimum: 1, maxAgeMonths: 24 },
  source: "method 1.1, key figure",
  check: (person, { asOf, settings }) => {
    const answers = criteria.map((criterion) => ({
      criterion,
      answer: ratingOf(person, criterion, { asOf, ...settings }),
    }));
    const unmet = answers.filter(({ answer }) => !answer.known || answer.value < settings.minimum);
    const [first] = unmet;
    if (first === undefined) return null;
    const why = first.answer.known ? "belowMinimum" : first.answer.reason;
    return { reason: `${first.criterion}:${why}`, have: criteria.length - unmet.length, need: criteria.length };
  },
};
