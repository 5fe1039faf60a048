import { refuseAct } from "../base/refuse-act.ts";
import { type Network, withRows } from "./network.ts";

/**
 * The network without a help question that was taken back: no activity answers it any more (PN-14). A question that was
 * only worded otherwise is changed, not withdrawn.
 *
 * @throws ParentCirclesError `query/unknown-question`
 */
export function withdrawQuestion(network: Network, id: string): Network {
  const helpQuestions = network.rows.helpQuestions.filter((question) => question.id !== id);
  if (helpQuestions.length === network.rows.helpQuestions.length) refuseAct("query/unknown-question", "question");
  const activities = network.rows.activities.map((activity) =>
    activity.answers?.includes(id) === true
      ? { ...activity, answers: activity.answers.filter((answered) => answered !== id) }
      : activity,
  );
  return withRows(network, { helpQuestions, activities });
}
