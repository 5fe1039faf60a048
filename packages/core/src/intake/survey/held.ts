import { errorTexts } from "../../base/error-codes.ts";
import { errorOf, type Problem, problem } from "../../base/errors.ts";
import { addDays, calendarDate } from "../../base/time.ts";
import { consentClocks } from "../../model/consent.ts";
import type { Network } from "../../model/network.ts";
import type { AbsentAnswer, TakenRow } from "../report.ts";

/** The network with an interview, and what of it was not kept. */
export interface HeldResult {
  readonly network: Network;
  /** Who was interviewed or gave a name, and who was added. */
  readonly people: readonly string[];
  readonly added: readonly string[];
  readonly taken: readonly TakenRow[];
  readonly absent: readonly AbsentAnswer[];
  /** Answers about somebody who left, refused or objected, by their place: of her nothing new is written down. */
  readonly notKept: readonly Problem[];
}

/** A day on which a talk can still be written down: who was named in it may be kept for so long without having been told. */
export function checkDay(date: string, asOf: string): void {
  const day = calendarDate(date, "date");
  const today = calendarDate(asOf, "asOf");
  if (day > today) refuseAll([problem("intake/date-in-future", "date", { asOf })]);
  const earliest = addDays(today, 1 - consentClocks.namedDays);
  if (day < earliest) refuseAll([problem("intake/talk-too-long-ago", "date", { earliest })]);
}

/** What is left out since somebody is gone, and what is wrong. */
export function parted(problems: readonly Problem[]): [gone: Problem[], wrong: Problem[]] {
  const isGone = ({ code }: Problem): boolean => code === "consent/not-possible";
  return [problems.filter(isGone), problems.filter((found) => !isGone(found))];
}

/** Refuses the whole where anything is wrong. */
export function refuseAll(problems: readonly Problem[]): void {
  if (problems.length > 0) throw errorOf(problems, errorTexts);
}

/** Who is in the network that was not. */
export const addedBetween = (before: Network, after: Network): string[] =>
  after.rows.people.flatMap(({ id }) => (before.people.has(id) ? [] : [id]));
