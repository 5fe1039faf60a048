import type { Measure, MeasureDeclaration } from "./measure.ts";
import { coverage } from "./measures/coverage.ts";
import { degree } from "./measures/degree.ts";
import { kCore } from "./measures/k-core.ts";
import { kppPosReach } from "./measures/kpp-pos-reach.ts";
import { kppPos } from "./measures/kpp-pos.ts";
import { trustNominations } from "./measures/trust-nominations.ts";

/** Every measure, once, in the order of the docs. */
export const measures: readonly Measure[] = [trustNominations, coverage, kppPosReach, kppPos, kCore, degree];

/** About whom or what a measure says something. */
export type MeasureSubject = "person" | "group" | "network";

/** A registered measure in words, and what can be asked of it. */
export interface ListedMeasure extends MeasureDeclaration {
  readonly about: readonly MeasureSubject[];
  /** Whether `bestSet` finds the best group by it. */
  readonly hasBestSet: boolean;
}

/** All registered measures, in words. */
export const listMeasures = (): ListedMeasure[] => measures.map(listed);

function listed(measure: Measure): ListedMeasure {
  const declared = Object.entries(measure).filter(([, part]) => typeof part !== "function");
  return {
    ...(Object.fromEntries(declared) as unknown as MeasureDeclaration),
    about: [
      "person",
      ...(measure.ofSet === undefined ? [] : (["group"] as const)),
      ...(measure.ofNetwork === undefined ? [] : (["network"] as const)),
    ],
    hasBestSet: measure.search !== undefined,
  };
}
