import { type BaselineName, baselineNames, type BaselineResult } from "./baselines.ts";

/** Whether the map helps: `mapAdds`, `mapAddsNothing`, or `cannotTellYet` while the difference is within chance. */
export interface Verdict {
  readonly code: "mapAdds" | "mapAddsNothing" | "cannotTellYet";
  /** The cheap way that comes nearest, and how many more parents the group reaches; `null` where none finds anybody. */
  readonly nearest: BaselineName | null;
  readonly difference: number | null;
}

/** Less than this is no difference that a coordinator would notice: half a parent. */
const leastDifference = 0.5;

/**
 * Compares the proposed group with the best of the cheap ways. It adds nothing when the difference is less than half a
 * parent, and nothing can be told when in a tenth of the replicates or more the cheap way reaches as many.
 */
export function judgedBy(baselines: Readonly<Record<BaselineName, BaselineResult>>): Verdict {
  const found = baselineNames.flatMap((name) => {
    const { difference, differenceLow } = baselines[name];
    return difference === null ? [] : [{ name, difference, differenceLow }];
  });
  const [nearest] = found.sort((a, b) => a.difference - b.difference);
  if (nearest === undefined) return { code: "cannotTellYet", nearest: null, difference: null };
  const { name, difference, differenceLow } = nearest;
  const code =
    difference < leastDifference
      ? "mapAddsNothing"
      : differenceLow === null || differenceLow <= 0
        ? "cannotTellYet"
        : "mapAdds";
  return { code, nearest: name, difference };
}
