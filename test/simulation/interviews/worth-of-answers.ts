import { clear, coverageObjective, gather } from "../../../packages/core/src/analysis/group-coverage.ts";
import type { CoverageField } from "../../../packages/core/src/analysis/coverage-field.ts";
import { replicatorOf } from "../../../packages/core/src/analysis/key-figures/replicates.ts";
import { goodSet } from "../../../packages/core/src/graph/swap-search.ts";
import { inOrder } from "../../../packages/core/src/model/in-order.ts";
import { studyDay } from "../../study/villages.ts";
import type { Season } from "./ways.ts";

const neighbourhoods = 60;

/**
 * What knowing her own answer alone may be expected to change, for each woman by id: among groups that are good in some drawn
 * neighbourhood, how much more the best in the light of her answer reaches than the best without it. A way that was tried.
 */
export function worthOfAnswers({ network: recorded, size, seed }: Season): ReadonlyMap<string, number> {
  const network = inOrder(recorded);
  const { people } = network.rows;
  const replicate = replicatorOf(network, { asOf: studyDay, maxHops: 2 }, { seed });
  if (replicate === undefined) return new Map();
  const drawn = Array.from({ length: neighbourhoods }, (_, number) => replicate(number));
  const reached = goodGroups(drawn, { people: people.length, size }).map((group) =>
    drawn.map((field) => reachedBy(group, field)),
  );
  const means = reached.map((worlds) => mean(worlds.map(sum)));
  const best = Math.max(...means);
  return new Map(
    people.map(({ id }, person) => {
      const ofHer = reached.map((worlds) => worlds.map((chances) => chances[person] as number));
      const usual = ofHer.map(mean);
      const inItsLight = drawn.map((_, world) =>
        Math.max(...means.map((value, group) => value + (ofHer[group]?.[world] as number) - (usual[group] as number))),
      );
      return [id, mean(inItsLight) - best];
    }),
  );
}

function goodGroups(drawn: readonly CoverageField[], { people, size }: { people: number; size: number }) {
  const candidates = Array.from({ length: people }, (_, person) => person);
  const found = drawn.flatMap((field) => {
    const search = { objective: coverageObjective(field), candidates, required: [], size, maxNodes: 0, mostTies: 1 };
    return [goodSet(search) ?? []];
  });
  return [...new Map(found.map((group) => [group.join(), group])).values()];
}

/** The chance with which a group reaches each person. */
function reachedBy(group: readonly number[], { alternatives, targets }: CoverageField): Float64Array {
  const gathering = {
    inGroup: Uint8Array.from(targets, (_, person) => Number(group.includes(person))),
    missed: new Float64Array(targets.length).fill(1),
    touched: [],
  };
  gather(alternatives, group, gathering);
  const reached = gathering.missed.map((missed) => 1 - missed);
  clear(gathering);
  return reached;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;
