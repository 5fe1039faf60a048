import {
  bestSet,
  type BestSetOptions,
  type Disclosed,
  forCareTeam,
  identifyKeyFigures,
  type KeyFigureOptions,
  type Network,
  type Viewer,
} from "@parent-circles/core";
import type { JobBody } from "../wire/job.ts";

/** Does a long analysis on a network, for whoever waits for it or as a job; `onProgress` is told the share that is done. */
export function analyse(
  network: Network,
  { asked, role, asOf }: JobBody,
  onProgress: (share: number) => void = () => undefined,
): Disclosed<object> {
  return forCareTeam<object>(network, { role, asOf } as Viewer, (visible) => {
    const { kind, ...options } = asked;
    if (kind === "bestSet") return bestSet(visible, { ...options, asOf } as BestSetOptions);
    const goesOn = (share: number): boolean => {
      onProgress(share);
      return true;
    };
    return identifyKeyFigures(visible, { ...options, asOf, onProgress: goesOn } as KeyFigureOptions);
  });
}
