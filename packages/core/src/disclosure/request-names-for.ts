import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, type Viewer } from "./viewer.ts";

/** What an institution is told of its request: always the same, whether or not the network knows anybody. */
export const receivedRequest: Disclosed<{ readonly state: "received" }> = disclosed({ state: "received" });

/** The names that an institution gave with a request: for the coordinator alone, who matches them by hand. */
export function requestNamesFor(viewer: Viewer, names: readonly string[]): Disclosed<readonly string[]> {
  checkAudience(viewer, "requestNames");
  return disclosed(names);
}
