import { participationOf, type StageName } from "../analysis/activities/participation.ts";
import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { type Count, exactCount, suppressSmall } from "./small-counts.ts";
import { checkAudience, isCareTeam, type Viewer } from "./viewer.ts";
import { suppressionOf } from "./view-counts.ts";
import { visibleNetwork } from "./visible-network.ts";

/** How many parents stand on each rung, as a viewer may know it. */
export interface ParticipationShown {
  readonly asOf: string;
  readonly stages: Readonly<Record<StageName, Count>>;
}

/** Participation as numbers alone (PN-32); with small ones suppressed for everyone but the care team. */
export function participationFor(network: Network, viewer: Viewer): Disclosed<ParticipationShown> {
  checkAudience(viewer, "participation");
  const visible = visibleNetwork(network, viewer);
  const { asOf, stages } = participationOf(visible, viewer);
  if (!isCareTeam(viewer)) return disclosed({ asOf, stages: suppressSmall(stages, suppressionOf(visible)) });
  const counts = Object.entries(stages).map(([name, count]) => [name, exactCount(count)] as const);
  return disclosed({ asOf, stages: Object.fromEntries(counts) as Record<StageName, Count> });
}
