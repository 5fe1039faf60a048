import { reachStates } from "@parent-circles/core";
import type { Reach } from "../../data/shapes.ts";

/** How many can be reached in which way, as one bar; the sentences beside it say the same. */
export function ReachBar({ counts }: Pick<Reach, "counts">) {
  return (
    <div class="reach-bar" aria-hidden="true">
      {reachStates.map((state) => (
        <span key={state} class={`reach-${state}`} style={{ flexGrow: counts[state] }} />
      ))}
    </div>
  );
}
