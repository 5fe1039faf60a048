import {
  burdenLedger,
  calibrationOf,
  coverageByLanguage,
  healthOf,
  interviewPlan,
  type languages,
  type Network,
  resilienceOf,
} from "@parent-circles/core";

/** As of which day one looks into a network, and in which language that is told. */
export interface LookOptions {
  readonly asOf: string;
  readonly language: (typeof languages)[number];
}

/** The insights into a network, by the name in their address. */
export const looks = {
  resilience: resilienceOf,
  "interview-plan": interviewPlan,
  health: (network, options) => ({ items: healthOf(network, options) }),
  burden: burdenLedger,
  calibration: calibrationOf,
  "coverage-by-language": (network, options) => ({ items: coverageByLanguage(network, options) }),
} as const satisfies Readonly<Record<string, (network: Network, options: LookOptions) => object>>;

/** The name of an insight. */
export type LookName = keyof typeof looks;
