import type { Route } from "../http/route.ts";
import type { Metrics } from "../http/metrics.ts";
import type { EntryLink } from "../wire/entry-link.ts";
import { accountRoutes } from "./accounts.ts";
import { analysisRoutes } from "./analysis.ts";
import { apiKeyRoutes } from "./api-keys.ts";
import { askRoutes } from "./asks.ts";
import { auditRoutes } from "./audit.ts";
import { decisionRoutes } from "./decisions.ts";
import { duplicateRoutes } from "./duplicates.ts";
import { exportRoutes } from "./exports.ts";
import { importRoutes } from "./imports.ts";
import { insightRoutes } from "./insights.ts";
import { interviewRoutes } from "./interviews.ts";
import { installationRoutes } from "./installation.ts";
import { invitationRoutes } from "./invitations.ts";
import { jobRoutes } from "./jobs.ts";
import { meetingRoutes } from "./meetings.ts";
import { networkRoutes } from "./networks.ts";
import { outreachRoutes } from "./outreach.ts";
import { peopleRoutes } from "./people.ts";
import { referralRoutes } from "./referrals.ts";
import { reportRoutes } from "./reports/index.ts";
import { requestRoutes } from "./requests.ts";
import { rightsRoutes } from "./rights.ts";
import { rowRoutes } from "./rows.ts";
import { serviceRoutes } from "./service.ts";
import { sessionRoutes } from "./sessions.ts";
import { textRoutes } from "./texts.ts";
import { settingsRoutes } from "./settings.ts";
import { todayRoutes } from "./today.ts";
import { trustRoutes } from "./trust.ts";
import { viewRoutes } from "./view.ts";

/** Every operation of the API, in the order of the docs. */
export const allRoutes = (entryLinks: readonly EntryLink[] = [], metrics?: Metrics): readonly Route[] => [
  ...sessionRoutes,
  ...invitationRoutes,
  ...accountRoutes,
  ...installationRoutes,
  ...networkRoutes,
  ...settingsRoutes,
  ...viewRoutes,
  ...analysisRoutes,
  ...requestRoutes,
  ...askRoutes,
  ...outreachRoutes,
  ...todayRoutes,
  ...peopleRoutes,
  ...interviewRoutes,
  ...rightsRoutes,
  ...duplicateRoutes,
  ...decisionRoutes,
  ...meetingRoutes,
  ...rowRoutes,
  ...textRoutes,
  ...referralRoutes,
  ...trustRoutes,
  ...insightRoutes,
  ...reportRoutes,
  ...auditRoutes,
  ...apiKeyRoutes,
  ...importRoutes,
  ...exportRoutes,
  ...jobRoutes,
  ...serviceRoutes(entryLinks, metrics),
];
