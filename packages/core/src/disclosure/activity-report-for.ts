import { activityReport, type QuarterReport, type ReportOptions } from "../analysis/activities/activity-report.ts";
import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** What the activities of the last quarters were for (PN-13, PN-15): for the network itself, which plans them. */
export function activityReportFor(
  network: Network,
  viewer: Viewer,
  options: Omit<ReportOptions, "asOf"> = {},
): Disclosed<readonly QuarterReport[]> {
  checkAudience(viewer, "activityReport");
  return disclosed(activityReport(visibleNetwork(network, viewer), { ...options, asOf: viewer.asOf }));
}
