import { type AskedQuestion, helpQuestionsOf } from "../analysis/activities/help-questions.ts";
import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** The help questions and what became of them: for the network itself, since they are in the mothers' own words. */
export function helpQuestionsFor(network: Network, viewer: Viewer): Disclosed<readonly AskedQuestion[]> {
  checkAudience(viewer, "helpQuestions");
  return disclosed(helpQuestionsOf(visibleNetwork(network, viewer), viewer));
}
