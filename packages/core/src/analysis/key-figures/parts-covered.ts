import type { CoverageField } from "../coverage-field.ts";
import type { Network } from "../../model/network.ts";
import type { Division } from "./division.ts";
import { sharesOf } from "./fair-coverage.ts";

/** A part of the neighbourhood (a language, a cluster, an institution) and how it fares with a group. */
export interface PartCovered {
  readonly by: Division["by"];
  /** The language, the institution, or the first id among the cluster's members. */
  readonly part: string;
  /** Members of the group who cover it. */
  readonly coveredBy: readonly string[];
  /** The share of its people whom the group may expect to reach, members counting as reached: 0 to 1. */
  readonly reachedShare: number;
}

/** How each part of a division fares with a group. Parts that no candidate covers are there too, covered by nobody. */
export function partsCovered(
  network: Network,
  { field, division, group }: { field: CoverageField; division: Division; group: readonly number[] },
): PartCovered[] {
  const shares = sharesOf(field, division, group);
  return division.parts.map((part, number) => ({
    by: division.by,
    part,
    coveredBy: group
      .filter((member) => division.coveredBy[member]?.includes(number) === true)
      .map((member) => network.rows.people[member]?.id as string),
    reachedShare: shares[number] as number,
  }));
}
