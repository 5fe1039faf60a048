import type { Route } from "../http/define-route.ts";
import type { EntryLink } from "../wire/entry-link.ts";
import { analysisRoutes } from "./analysis.ts";
import { askRoutes } from "./asks.ts";
import { networkRoutes } from "./networks.ts";
import { requestRoutes } from "./requests.ts";
import { serviceRoutes } from "./service.ts";
import { sessionRoutes } from "./sessions.ts";
import { viewRoutes } from "./view.ts";

/** Every operation of the API, in the order of the docs. */
export const allRoutes = (entryLinks: readonly EntryLink[] = []): readonly Route[] => [
  ...sessionRoutes,
  ...networkRoutes,
  ...viewRoutes,
  ...analysisRoutes,
  ...requestRoutes,
  ...askRoutes,
  ...serviceRoutes(entryLinks),
];
