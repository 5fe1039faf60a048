import { CallProblem } from "../../data/call-problem.ts";
import { fetchTie, removeTie, saveTie } from "../../data/people-calls.ts";
import type { Tie } from "../../data/shapes.ts";
import type { HerTie } from "./known-person.ts";

/**
 * Changes a tie, or removes it where nothing is left of it, as long as it is as it stands on the page.
 *
 * @throws CallProblem 412 where somebody changed it since; `onChanged` shows it anew before
 */
export async function replaceTie(
  networkId: string,
  { rowId, row }: HerTie,
  { by, onChanged }: { readonly by: Tie | undefined; readonly onChanged: () => void },
): Promise<void> {
  const { value, etag } = await fetchTie(networkId, rowId);
  if (JSON.stringify(value) !== JSON.stringify(row)) {
    onChanged();
    throw new CallProblem("", 412);
  }
  await (by === undefined ? removeTie(networkId, rowId, etag) : saveTie(networkId, rowId, { value: by, etag }));
}
