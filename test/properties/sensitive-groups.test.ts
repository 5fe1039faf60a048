import {
  activityReportFor,
  attendanceFor,
  countForOutsiders,
  forCareTeam,
  type Network,
  readNetwork,
  type Viewer,
  viewerRoles,
} from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../../packages/core/src/base/random.ts";
import type { NetworkDocument } from "../../packages/core/src/model/document.ts";
import { allDisclosuresFor } from "../support/all-disclosures.ts";
import { randomAsOf, randomDocument } from "../support/random-network.ts";

const seeds = 2_000;
const asOf = randomAsOf;

/** Everything that a viewer is given, the rows of the lists too, which the care team reads. */
function allFor(network: Network, viewer: Viewer): Record<string, string> {
  const told = (act: () => unknown): string => {
    try {
      return JSON.stringify(act());
    } catch {
      return "refused";
    }
  };
  return {
    ...allDisclosuresFor(network, viewer),
    rows: told(() => forCareTeam(network, viewer, ({ rows: { activities, groups } }) => [activities, groups])),
    attendance: told(() => attendanceFor(network, viewer)),
    report: told(() => activityReportFor(network, viewer)),
    published: told(() => attendanceFor(network, { ...viewer, published: countForOutsiders(network, { asOf }) })),
  };
}

/** A network with a sensitive activity and a sensitive group, in which the people given by chance take part. */
function sensitiveDocument(seed: number): NetworkDocument {
  const document = randomDocument(seed, { people: [3, 10] });
  const random = randomFrom(seed);
  const some = (): string[] => document.people.map(({ id }) => id).filter(() => random.fraction() < 0.5);
  return {
    ...document,
    activities: [
      ...(document.activities ?? []),
      {
        id: "A-evening",
        title: "Zqtitle",
        date: "2026-02-10",
        function: ["support"],
        organisers: some(),
        coOrganisers: ["I-school", ...some()],
        headCounts: [{ date: "2026-02-10", count: 5 + random.index(900) }],
        sensitive: true,
      },
    ],
    groups: [...(document.groups ?? []), { id: "G-evening", name: "Zqname", members: some(), sensitive: true }],
  };
}

/** The same without whoever takes part, and without the mark that there is somebody to be hidden. */
function withoutParticipation(document: NetworkDocument): NetworkDocument {
  return {
    ...document,
    activities: document.activities?.map(({ organisers, coOrganisers, headCounts, sensitive, ...activity }) =>
      sensitive === true ? activity : { ...activity, organisers, coOrganisers, headCounts },
    ) as NetworkDocument["activities"],
    groups: document.groups?.map(({ members, sensitive, ...group }) =>
      sensitive === true ? group : { ...group, members },
    ),
  };
}

const plain = (document: NetworkDocument): Network => readNetwork(JSON.parse(JSON.stringify(document)));
const leadersIn = ({ activities = [] }: NetworkDocument): readonly string[] => activities.at(-1)?.organisers ?? [];

/** Every role but the coordinator; as a key figure, and as a member, somebody who takes no part. */
function viewersOf(document: NetworkDocument): Viewer[] {
  const inside = new Set([...leadersIn(document), ...(document.groups?.at(-1)?.members ?? [])]);
  const coOrganisers = document.activities?.at(-1)?.coOrganisers ?? [];
  const outside = document.people.map(({ id }) => id).find((id) => !inside.has(id) && !coOrganisers.includes(id));
  return viewerRoles
    .filter((role) => role !== "coordinator")
    .map((role) => ({ role, asOf, institution: "I-school", ...(outside === undefined ? {} : { person: outside }) }));
}

describe(`who takes part in something sensitive, on ${seeds} random networks`, () => {
  test("R-60 changes not one byte of what anybody gets who does not lead it, nor does the mark", () => {
    const found: string[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      const document = sensitiveDocument(seed);
      const viewers = viewersOf(document);
      const viewer = viewers[seed % viewers.length] as Viewer;
      const [one, other] = [allFor(plain(document), viewer), allFor(plain(withoutParticipation(document)), viewer)];
      found.push(
        ...Object.keys(one)
          .filter((call) => one[call] !== other[call])
          .map((call) => `${seed} ${viewer.role} ${call}`),
      );
    }
    expect(found).toEqual([]);
  }, 120_000);

  test("R-60 is read by the coordinator, and of an activity by the key figure who leads it", () => {
    const people = ["K1", "K2", "M1"].map((id) => ({ id, role: id === "M1" ? "member" : "keyFigure" }));
    const group = { id: "G", members: ["M1"], sensitive: true };
    const activity = { id: "A", organisers: ["K1"], sensitive: true };
    const headCounts = [{ date: "2026-02-10", count: 7 }];
    const document = { format: "parent-circles/network", version: 1, network: { id: "n" }, people } as const;
    const network = readNetwork({ ...document, groups: [group], activities: [{ ...activity, headCounts }] });
    const seen = (viewer: Viewer) => allFor(network, viewer);
    expect(seen({ role: "coordinator", asOf }).rows).toContain('"M1"');
    const asK1 = seen({ role: "keyFigure", asOf, person: "K1" });
    const asK2 = seen({ role: "keyFigure", asOf, person: "K2" });
    expect([asK1.activities, asK1.attendance]).toEqual([expect.stringContaining("K1"), expect.stringContaining("7")]);
    expect(asK2.activities).toBe('[{"id":"A"}]');
    expect(asK2.attendance).not.toContain("7");
  });

  test("R-18 and R-60: herself reads in her record that she takes part, with the others left out", () => {
    const document = sensitiveDocument(4);
    const [her] = document.groups?.at(-1)?.members ?? [];
    const record = allDisclosuresFor(plain(document), { role: "self", asOf, person: her as string }).record as string;
    expect((JSON.parse(record) as { groups: { id: string; members: string[] }[] }).groups.at(-1)).toEqual({
      id: "G-evening",
      name: "Zqname",
      members: [her],
      sensitive: true,
    });
  });
});
