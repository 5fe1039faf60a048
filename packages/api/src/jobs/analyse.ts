import {
  bestSet,
  forCareTeam,
  identifyKeyFigures,
  type KeyFigureOptions,
  measure,
  type MeasureOptions,
  type Network,
  type Viewer,
} from "@parent-circles/core";
import type { JobBody } from "../wire/job.ts";
import { type LookName, type LookOptions, looks } from "./insights.ts";

/** What a thread is asked: a job's work, or a reading that would hold up everybody's calls. */
export interface Asked extends Omit<JobBody, "asked"> {
  readonly asked:
    | JobBody["asked"]
    | { readonly kind: "look"; readonly name: LookName; readonly language: LookOptions["language"] }
    | { readonly kind: "measure"; readonly name: string; readonly options: MeasureOptions };
}

/** Does a job's work on a network; `onProgress` hears how far it is. */
export function analyse(network: Network, { asked, role, asOf }: Asked, onProgress: (share: number) => void): object {
  const viewer = { role, asOf } as Viewer;
  return forCareTeam<object>(network, viewer, (visible) => {
    if (asked.kind === "look") return looks[asked.name](visible, { asOf, language: asked.language });
    if (asked.kind === "measure") return measure(visible, asked.name, asked.options);
    if (asked.kind === "bestSet") return bestSet(visible, { ...asked, asOf });
    const { kind: _, ...options } = asked;
    const heard = (share: number): boolean => {
      onProgress(share);
      return true;
    };
    return identifyKeyFigures(visible, { ...options, asOf, onProgress: heard } as KeyFigureOptions);
  });
}
