import * as core from "@parent-circles/core";

/** How an analysis is asked in the library, over HTTP and on the command line, and with what. */
export interface AskedAnalysis {
  readonly call: string;
  readonly address: string;
  readonly command: string;
  readonly parameters: core.Parameters;
}

/** Every analysis that takes parameters, beside the measures and the reports. */
export const analyses: readonly AskedAnalysis[] = [
  { call: "circlesOf", address: "`GET …/circles`", command: "circles", parameters: core.circlesParameters },
  { call: "reachOf", address: "`GET …/reach`", command: "reach", parameters: core.reachParameters },
  {
    call: "identifyKeyFigures",
    address: "`GET …/key-figures`, or a job of kind `keyFigures`",
    command: "key-figures",
    parameters: core.keyFigureParameters,
  },
  {
    call: "bestSet",
    address: "`POST …/jobs`, of kind `bestSet`",
    command: "best-set",
    parameters: core.bestSetParameters,
  },
  { call: "resilienceOf", address: "`GET …/resilience`", command: "resilience", parameters: core.resilienceParameters },
  {
    call: "interviewPlan",
    address: "`GET …/interview-plan`",
    command: "interview-plan",
    parameters: core.interviewPlanParameters,
  },
  { call: "healthOf", address: "`GET …/health`", command: "health", parameters: core.healthParameters },
  {
    call: "compareDates",
    address: "`GET …/reports/comparison`",
    command: "compare",
    parameters: core.comparisonParameters,
  },
  {
    call: "suggestOutreach",
    address: "`GET …/requests/{requestId}/suggestions`",
    command: "suggest",
    parameters: core.outreachParameters,
  },
];
