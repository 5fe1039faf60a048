import { refuseAct } from "../base/refuse-act.ts";
import { randomFrom, shuffled } from "../base/random.ts";
import { wholeNumber } from "../base/parameter.ts";
import { type OptionsOf, settingsFrom } from "../base/settings.ts";
import { calendarDate } from "../base/time.ts";
import { packRows } from "../graph/compressed-rows.ts";
import { neighbourhoodClasses } from "../graph/neighbourhood-classes.ts";
import { mayBe, scopesOn } from "../model/consent.ts";
import type { Network } from "../model/network.ts";
import { trustArcsOf } from "../trust/trust-arcs.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** A network without anybody in it: how many people, and which numbers have a tie of trust, in either direction. */
export interface BareStructure {
  readonly people: number;
  readonly ties: readonly (readonly [number, number])[];
}

/** What the bare structure is asked with. */
export const structureParameters = {
  seed: wholeNumber({
    default: 1,
    minimum: 0,
    maximum: 2 ** 31 - 1,
    meaning: "where chance begins that gives the numbers",
  }),
};

/**
 * The bare structure of a network for research, of those who agreed to `researchAggregate`; asked for by the coordinator
 * alone. The numbers are drawn by chance. It is refused as long as anybody could be found again by what surrounds
 * her: as soon as fewer than the limit look alike, which on a real neighbourhood is nearly always.
 *
 * @throws ParentCirclesError `disclosure/not-allowed`, `query/out-of-range`, `query/unknown-parameter`, `disclosure/recognisable` with the size of the rarest class
 */
export function structureFor(
  network: Network,
  viewer: Viewer,
  options: OptionsOf<typeof structureParameters> = {},
): Disclosed<BareStructure> {
  checkAudience(viewer, "structure");
  const { seed } = settingsFrom(structureParameters, options);
  const asOf = calendarDate(viewer.asOf);
  const visible = visibleNetwork(network, { role: "public", asOf });
  const taking = visible.rows.people.filter(
    (person) => mayBe(person, "onMap", asOf) && scopesOn(person, asOf).includes("researchAggregate"),
  );
  const numbers = shuffled([...taking.keys()], randomFrom(seed));
  const numberOf = new Map(taking.map(({ id }, index) => [id, numbers[index] as number]));
  const ties = new Map<string, readonly [number, number]>();
  for (const { truster, trustee } of trustArcsOf(visible, { asOf })) {
    const [a, b] = [numberOf.get(truster), numberOf.get(trustee)];
    if (a !== undefined && b !== undefined) ties.set([a, b].sort(byNumber).join(), [Math.min(a, b), Math.max(a, b)]);
  }
  const pairs = [...ties.values()].sort(([a, b], [c, d]) => a - c || b - d);
  checkUnrecognisable(taking.length, pairs, network.settings.smallCount);
  return disclosed({ people: taking.length, ties: pairs });
}

const byNumber = (a: number, b: number): number => a - b;

function checkUnrecognisable(people: number, ties: readonly (readonly [number, number])[], limit: number): void {
  const both = [...ties, ...ties.map(([a, b]) => [b, a] as const)];
  const rows = packRows(people, {
    sources: both.map(([from]) => from),
    targets: both.map(([, to]) => to),
    costs: both.map(() => 0),
  });
  const { smallest } = neighbourhoodClasses(rows);
  if (smallest < limit) refuseAct("disclosure/recognisable", "network", { smallest, minimum: limit });
}
