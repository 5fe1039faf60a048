import { vocabulary } from "@parent-circles/core";
import type { Person } from "../../data/shapes.ts";

/** The criteria that people rate, in their order. */
export const { criteria } = vocabulary;

/** One of {@link criteria}. */
export type Criterion = (typeof criteria)[number];
/** How somebody was seen: four words, no number. */
export const ratings = ["none", "little", "yes", "strong"] as const;
/** One of {@link ratings}. */
export type Rating = (typeof ratings)[number];

type Judged = NonNullable<NonNullable<Person["criteria"]>[Criterion]>;

/** What is filled in of one criterion; empty where nobody looked. */
export interface CriterionDraft {
  readonly rating: Rating | "declined" | "";
  readonly evidence: NonNullable<Judged["evidence"]> | "";
  readonly by: string;
}

/** How a criterion was judged, in words. */
export const ratingOf = ({ rating }: Judged): Rating | undefined =>
  rating === undefined ? undefined : ratings[rating];

/** What is held of a criterion. */
function criterionDraft(judged: Judged | undefined): CriterionDraft {
  if (judged === undefined) return { rating: "", evidence: "", by: "coordinator" };
  const { evidence = "", by, unanswered } = judged;
  return { rating: ratingOf(judged) ?? (unanswered === "declined" ? "declined" : ""), evidence, by };
}

/** What is filled in of all of them. */
export type CriteriaDraft = Readonly<Record<Criterion, CriterionDraft>>;

/** What is held of all of them. */
export const criteriaDraft = (judged: Person["criteria"]): CriteriaDraft =>
  Object.fromEntries(criteria.map((one) => [one, criterionDraft(judged?.[one])])) as CriteriaDraft;

/** The draft after one answer. What was seen at one talk is seen by one thing: it stands at the next answer too, to be changed. */
export function answered(drafts: CriteriaDraft, criterion: Criterion, part: Partial<CriterionDraft>): CriteriaDraft {
  const draft = { ...drafts[criterion], ...part };
  const seenBy = Object.values(drafts).find(({ evidence }) => evidence !== "")?.evidence ?? "";
  const evidence = draft.evidence === "" && part.rating !== undefined && lacksEvidence(draft) ? seenBy : draft.evidence;
  return { ...drafts, [criterion]: { ...draft, evidence } };
}

/** Whether every answer says by what it was seen. */
export const isComplete = (drafts: CriteriaDraft): boolean => !Object.values(drafts).some(lacksEvidence);

/** Whether an answer lacks that by which it was seen. */
const lacksEvidence = ({ rating, evidence }: CriterionDraft): boolean =>
  rating !== "" && rating !== "declined" && evidence === "";

/** What is kept of all of them: what was changed is dated today, what was not stays as it is. */
export function criteriaOf(
  before: Person["criteria"],
  drafts: CriteriaDraft,
  date: string,
): NonNullable<Person["criteria"]> {
  const entries = criteria.flatMap((criterion): [Criterion, Judged][] => {
    const judged = before?.[criterion];
    const draft = drafts[criterion];
    if (JSON.stringify(draft) === JSON.stringify(criterionDraft(judged)))
      return judged === undefined ? [] : [[criterion, judged]];
    const { rating, evidence, by } = draft;
    if (rating === "") return [];
    if (rating === "declined") return [[criterion, { unanswered: "declined", by, date }]];
    return evidence === "" ? [] : [[criterion, { rating: ratings.indexOf(rating), evidence, by, date }]];
  });
  return Object.fromEntries(entries);
}
