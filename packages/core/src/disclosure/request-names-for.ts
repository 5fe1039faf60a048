import { refuse } from "../base/errors.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import type { Viewer } from "./viewer.ts";

/** What an institution is told of its request: always the same, whether or not the network knows anybody. */
export const receivedRequest: Disclosed<{ readonly state: "received" }> = disclosed({ state: "received" });

/** The names that an institution gave with a request: for the coordinator alone, who matches them by hand. */
export function requestNamesFor(viewer: Viewer, names: readonly string[]): Disclosed<readonly string[]> {
  return viewer.role === "coordinator" ? disclosed(names) : refuse("disclosure/not-allowed", "role");
}
