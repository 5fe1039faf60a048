import type { CalendarDate } from "../../base/ids.ts";
import { addDays, calendarDate } from "../../base/time.ts";
import { activityDates, nextDateOf } from "../../model/activity-dates.ts";
import type { Activity, HelpQuestion } from "../../model/document.ts";
import { inOrder } from "../../model/in-order.ts";
import type { Network } from "../../model/network.ts";

/** Whether something was done about a question: an activity that answers it took place, is planned, or neither. */
export type QuestionState = "answered" | "planned" | "unanswered";

/** A help question as it was formulated, and what became of it (PN-14). */
export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly origin: HelpQuestion["origin"];
  readonly date: string | null;
  readonly state: QuestionState;
  /** The activities that answer it, in the order of their ids. */
  readonly activities: readonly string[];
}

/**
 * The help questions of a network up to a day, those of mothers before those of institutions and the longest waiting
 * first: the method starts from what mothers ask. The unanswered ones are those in that state.
 *
 * @throws ParentCirclesError `query/date-invalid`
 */
export function helpQuestionsOf(recorded: Network, options: { readonly asOf: string }): AskedQuestion[] {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const asked = network.rows.helpQuestions.filter(({ date }) => date === undefined || date <= asOf);
  const questions = asked.map((question) => withAnswers(network, question, asOf));
  const rank = ({ origin, date }: AskedQuestion): string => `${origin === "mothers" ? 0 : 1} ${date ?? ""}`;
  return questions.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function withAnswers(network: Network, { id, text, origin, date }: HelpQuestion, asOf: CalendarDate): AskedQuestion {
  const answering = network.rows.activities.filter(({ answers }) => answers?.includes(id) === true);
  const activities = answering.map((activity) => activity.id);
  return { id, text, origin, date: date ?? null, state: stateOf(answering, asOf), activities };
}

function stateOf(answering: readonly Activity[], asOf: CalendarDate): QuestionState {
  if (answering.some((activity) => hasTakenPlace(activity, asOf))) return "answered";
  return answering.some((activity) => nextDateOf(activity, addDays(asOf, 1)) !== undefined) ? "planned" : "unanswered";
}

/** Whether an activity has taken place by the end of a day. */
const hasTakenPlace = (activity: Activity, asOf: CalendarDate): boolean =>
  activity.date !== undefined && activityDates(activity, { from: activity.date as CalendarDate, to: asOf }).length > 0;
