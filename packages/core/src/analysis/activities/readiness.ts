import { refuseAct } from "../../base/refuse-act.ts";
import type { Institution } from "../../model/document.ts";
import { inOrder } from "../../model/in-order.ts";
import type { Network } from "../../model/network.ts";
import { readinessCriteria, type ReadinessCriterion } from "../../model/vocabulary.ts";

/** How ready a school is to work with parents: each line of the checklist is met, a gap, or not answered (PN-28). */
export interface Readiness {
  readonly institution: string;
  readonly met: readonly ReadinessCriterion[];
  readonly gaps: readonly ReadinessCriterion[];
  readonly unanswered: readonly ReadinessCriterion[];
}

/**
 * The readiness checklist of an institution: a vision on taking part, informing and coaching its own people, taking
 * parents seriously, letting them define the problem, and going on. What was not answered is no gap and not met.
 *
 * @throws ParentCirclesError `query/unknown-institution`
 */
export function readinessOf(recorded: Network, options: { readonly institution: string }): Readiness {
  const network = inOrder(recorded);
  const institution =
    network.institutions.get(options.institution) ?? refuseAct("query/unknown-institution", "institution");
  const linesWith = (answer: boolean | undefined): ReadinessCriterion[] =>
    readinessCriteria.filter((line) => answerTo(institution, line) === answer);
  return {
    institution: institution.id,
    met: linesWith(true),
    gaps: linesWith(false),
    unanswered: linesWith(undefined),
  };
}

const answerTo = ({ readiness }: Institution, line: ReadinessCriterion): boolean | undefined => readiness?.[line];
