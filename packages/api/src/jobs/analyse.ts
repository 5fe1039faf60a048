import {
  bestSet,
  forCareTeam,
  identifyKeyFigures,
  type KeyFigureOptions,
  readNetwork,
  type Viewer,
} from "@parent-circles/core";
import type { JobBody } from "../wire/job.ts";

/** Does a job's work on a network document; `onProgress` hears how far it is. */
export function analyse(
  document: unknown,
  { asked, role, asOf }: JobBody,
  onProgress: (share: number) => void,
): object {
  const network = readNetwork(document);
  const viewer = { role, asOf } as Viewer;
  return forCareTeam<object>(network, viewer, (visible) => {
    if (asked.kind === "bestSet") return bestSet(visible, { ...asked, asOf });
    const { kind: _, ...options } = asked;
    const heard = (share: number): boolean => {
      onProgress(share);
      return true;
    };
    return identifyKeyFigures(visible, { ...options, asOf, onProgress: heard } as KeyFigureOptions);
  });
}
