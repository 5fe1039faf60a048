import { wholeNumber } from "../../base/parameter.ts";
import { type OptionsOf, settingsOn } from "../../base/settings.ts";
import { inOrder } from "../../model/in-order.ts";
import type { Network } from "../../model/network.ts";
import { type ActivityFunction, activityFunctions } from "../../model/vocabulary.ts";
import { type Meeting, meetingsBetween, type Quarter, quartersUpTo } from "./meetings.ts";

/** What was done in one quarter. Shares are from 0 to 1; `null` when there was no meeting to take a share of. */
export interface QuarterReport {
  /** `2026-Q1`. */
  readonly quarter: string;
  /** How many meetings there were, up to the day of the report. */
  readonly meetings: number;
  /** The share of meetings with each function (PN-13); one meeting can have several, and the shares then pass 1. */
  readonly functions: Readonly<Record<ActivityFunction, number | null>>;
  /** The share of meetings for which no function is recorded. */
  readonly withoutFunction: number | null;
  /** The share of meetings that answer a question which mothers formulated (PN-15). */
  readonly answeringMothers: number | null;
}

/** What the report of activities is asked with. */
export const activityReportParameters = {
  quarters: wholeNumber({ default: 4, minimum: 1, maximum: 40, meaning: "how many quarters, up to the present one" }),
};

/** Up to which day, and with which of {@link activityReportParameters}. */
export interface ReportOptions extends OptionsOf<typeof activityReportParameters> {
  readonly asOf: string;
}

/**
 * What the activities of the last quarters were for, and how many answer a question of mothers. Meetings that are still
 * to come are left out.
 *
 * @throws ParentCirclesError `query/date-invalid`, `query/unknown-parameter`, `query/out-of-range`
 */
export function activityReport(recorded: Network, options: ReportOptions): QuarterReport[] {
  const network = inOrder(recorded);
  const { asOf, quarters } = settingsOn(activityReportParameters, options);
  const fromMothers = new Set(
    network.rows.helpQuestions.filter(({ origin }) => origin === "mothers").map(({ id }) => id),
  );
  return quartersUpTo(asOf, quarters).map((quarter) => {
    const meetings = meetingsBetween(network, quarter.from, quarter.to < asOf ? quarter.to : asOf);
    return reportOf(quarter, meetings, fromMothers);
  });
}

function reportOf(quarter: Quarter, meetings: readonly Meeting[], fromMothers: ReadonlySet<string>): QuarterReport {
  const share = (fits: (meeting: Meeting) => boolean): number | null =>
    meetings.length === 0 ? null : meetings.filter(fits).length / meetings.length;
  return {
    quarter: quarter.name,
    meetings: meetings.length,
    functions: Object.fromEntries(
      activityFunctions.map((name) => [name, share(({ activity }) => activity.function?.includes(name) === true)]),
    ) as QuarterReport["functions"],
    withoutFunction: share(({ activity }) => (activity.function ?? []).length === 0),
    answeringMothers: share(({ activity }) => activity.answers?.some((id) => fromMothers.has(id)) === true),
  };
}
