import { describe, expect, test } from "vitest";
import { asOf, mother, smallNetwork, trusts } from "../../../../../test/support/parents.ts";
import { knownOf, villageOf } from "../../../../../test/study/villages.ts";
import { randomFrom } from "../../base/random.ts";
import { readNetwork } from "../../model/read-network.ts";
import { identifyKeyFigures } from "../key-figures.ts";

/** A village of which the six tenths who are named least were not interviewed. */
const villageWithout = (seed: number) =>
  readNetwork(knownOf(villageOf("popularity", seed), { share: 0.6, how: "leastNamed", random: randomFrom(seed) }));
const options = { asOf, size: 5, replicates: 40 };

describe("identifyKeyFigures(network, …).likelyGroup", () => {
  const found = [1, 2, 3, 4, 5, 6].map((seed) => identifyKeyFigures(villageWithout(seed), options));
  const likely = found.flatMap(({ likelyGroup, group }) =>
    likelyGroup === null ? [] : [{ ...likelyGroup, proposed: group.map(({ id }) => id) }],
  );

  test("is another group of that size that gains half a parent or more, where those named least were missed", () => {
    expect(likely.length).toBeGreaterThan(1);
    for (const { group, gains, proposed } of likely) {
      expect(new Set(group).size).toBe(5);
      expect([...group].sort()).not.toEqual(proposed.toSorted());
      expect(gains).toBeGreaterThanOrEqual(0.5);
    }
  });

  test("keeps who must be in, leaves out who must not", () => {
    const [seed] = [1, 2, 3, 4, 5, 6].filter((_, place) => found[place]?.likelyGroup !== null);
    const proposal = found[(seed as number) - 1];
    const leaving = proposal?.group.find(({ id }) => proposal.likelyGroup?.group.includes(id) === false)?.id as string;
    const joining = proposal?.likelyGroup?.group.find((id) => !proposal.group.some((one) => one.id === id)) as string;
    const bound = identifyKeyFigures(villageWithout(seed as number), {
      ...options,
      mustInclude: [leaving],
      exclude: [joining],
    });
    const group = bound.likelyGroup?.group ?? [leaving];
    expect(group).toContain(leaving);
    expect(group).not.toContain(joining);
  });

  test("is not there where everybody was interviewed and one group is best by far, nor under conditions on parts", () => {
    const network = smallNetwork({
      people: ["A", "B", "a", "b", "c", "d"].map((id) => mother(id, { interviewed: true })),
      ties: [trusts("a", "A"), trusts("b", "A"), trusts("c", "A"), trusts("d", "B")],
    });
    expect(identifyKeyFigures(network, { asOf, size: 1, replicates: 40 }).likelyGroup).toBeNull();
    const covering = found.map((_, place) =>
      identifyKeyFigures(villageWithout(place + 1), { ...options, coverBy: "cluster" }),
    );
    expect(covering.every(({ likelyGroup }) => likelyGroup === null)).toBe(true);
    expect(identifyKeyFigures(villageWithout(1), { ...options, replicates: 0 }).likelyGroup).toBeNull();
  });
});
