import type { NewBeginning } from "../../data/shapes.ts";
import type { Doing } from "../../data/use-doing.ts";

/** What was filled in so far: kept on this page only, and sent as a whole. */
export interface Draft {
  readonly name: string;
  readonly controller: string;
  readonly hasAssessment: "yes" | "notYet";
  readonly assessment: string;
}

/** What a page of the way is given. */
export interface StepProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly making: Doing;
  readonly onNext: () => void;
}

/** Nothing filled in; nobody has said that there is an assessment. */
export const emptyDraft: Draft = { name: "", controller: "", hasAssessment: "notYet", assessment: "" };

/** What is sent: without an assessment it is a trial. */
export const beginningOf = ({ controller, hasAssessment, assessment }: Draft): NewBeginning => ({
  controller: controller.trim(),
  ...(hasAssessment === "yes" ? { assessment: assessment.trim() } : {}),
});
