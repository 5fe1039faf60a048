import type { Records, Store } from "../store/port.ts";

/** Whose people an installation holds. */
export type InstallationState = "notBegun" | "trial" | "real" | "demonstration";

/**
 * Whether an installation has begun, and for whose people: without an assessment for invented ones alone. What was
 * begun with the operator's settings, and never by a first link, is real.
 */
export async function stateOfInstallation({ installation }: Records, { mode }: Store): Promise<InstallationState> {
  if (mode === "demo") return "demonstration";
  const beginning = await installation.beginning();
  if (beginning !== undefined) return beginning.assessment === undefined ? "trial" : "real";
  return (await installation.lastDone("firstLink")) === undefined ? "real" : "notBegun";
}

/** Whether all people of an installation are invented. */
export const holdsInvented = (state: InstallationState): boolean => state === "trial" || state === "demonstration";
