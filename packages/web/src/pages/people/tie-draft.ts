import type { Tie } from "../../data/shapes.ts";

/** Which way a tie runs: from her, or to her. */
export type Way = "to" | "from";

/** What can be answered to "does she come along when …": three glasses of tea, don't know, and certainly not. */
export const tieAnswers = ["certainly", "probably", "perhaps", "dontKnow", "certainlyNot"] as const;

/** One of {@link tieAnswers}. */
export type TieAnswer = (typeof tieAnswers)[number];

const scores = { certainly: 5, probably: 4, perhaps: 2 } as const;

/** What is filled in of a tie. */
export interface TieDraft {
  readonly answer: TieAnswer | "";
  readonly reportedBy: NonNullable<Tie["reportedBy"]> | "";
  /** Empty where that was not asked. */
  readonly language: string;
}

/** What a tie says already; a score of another question than coming along is no answer to it. */
export function draftOf(tie: Tie | undefined): TieDraft {
  if (tie === undefined) return { answer: "", reportedBy: "", language: "" };
  const { score, domain, reportedBy = "", language = "" } = tie;
  const isInvite = domain === "invite" || domain === undefined;
  const answer: TieDraft["answer"] =
    !isInvite || (domain === undefined && score !== undefined)
      ? ""
      : score === undefined
        ? "dontKnow"
        : score === 5
          ? "certainly"
          : score === 4
            ? "probably"
            : score === 1
              ? ""
              : "perhaps";
  return { answer, reportedBy, language };
}

/** The tie as it is sent: an answer that nobody knows is a tie without a score; `undefined` for none at all. */
export function tieOf(base: Pick<Tie, "from" | "to"> & Partial<Tie>, draft: TieDraft, date: string): Tie | undefined {
  const { answer, reportedBy, language } = draft;
  if (answer === "" || reportedBy === "" || answer === "certainlyNot") return undefined;
  const { score: _, unanswered: __, language: ___, question: ____, ...rest } = base;
  return {
    ...rest,
    type: "trust",
    domain: "invite",
    reportedBy,
    date,
    ...(answer === "dontKnow" ? {} : { score: scores[answer] }),
    ...(language === "" ? {} : { language }),
  };
}

/** Whether there is an answer and who gave it; "certainly not" makes no tie, whoever said so. */
export const isAnswered = ({ answer, reportedBy }: TieDraft): boolean =>
  answer === "certainlyNot" || (answer !== "" && reportedBy !== "");
