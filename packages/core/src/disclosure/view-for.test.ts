import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import type { NetworkDocument, Person } from "../model/document.ts";
import { roleTable } from "./roles.ts";
import { viewFor } from "./view-for.ts";
import { type Viewer, viewerRoles } from "./viewer.ts";

const named = mother("m1", {
  displayName: "Naima",
  role: "candidate",
  consent: { state: "consented", scopes: ["keepInMap", "nameToInstitution:school"], date: "2026-01-15" },
});
const people = (more: Person[] = []): Person[] => [
  named,
  mother("m2", { displayName: "Sara", stage: 2 }),
  keyFigure("k1", { displayName: "Aisha" }),
  keyFigure("k2", { displayName: "Fatma" }),
  ...more,
];
const ties: NetworkDocument["ties"] = [
  trusts("m1", "k1", { score: 5, reportedBy: "truster", date: "2026-02-01" }),
  trusts("m2", "k1", { score: 4, reportedBy: "truster", date: "2026-02-01" }),
  { from: "k1", to: "school", type: "worksWith", language: "nl" },
  { from: "k1", to: "k2", type: "supports" },
  { from: "m1", to: "school", type: "knows" },
];
const network = smallNetwork({ people: people(), ties });
const view = (viewer: Omit<Viewer, "asOf">, on = network) => viewFor(on, { asOf, ...viewer });

describe("viewFor(network, viewer)", () => {
  test("R-39 gives each role its own view, and the narrower ones on request", () => {
    expect(view({ role: "coordinator" }).view).toBe("coordinator");
    expect(view({ role: "coach" }).view).toBe("coordinator");
    expect(view({ role: "keyFigure", person: "k1" }).view).toBe("keyGroup");
    expect(view({ role: "institution", institution: "school" }).view).toBe("institution");
    expect(view({ role: "public" }).view).toBe("public");
    expect(view({ role: "coordinator", view: "public" }).people).toEqual([]);
  });

  test.each(["constructor", "toString", "valueOf"])(
    "viewFor(network, coordinator) takes %s for an id like any other",
    (id) => {
      const odd = smallNetwork({ people: [mother(id, { role: "coach" }), keyFigure("hasOwnProperty")] });
      expect(view({ role: "coordinator" }, odd).people.find((person) => person.id === id)).toEqual({
        id,
        label: id,
        role: "coach",
        circle: "second",
        consent: "consented",
      });
      expect(view({ role: "coordinator" }, odd).people.find((person) => person.id === "hasOwnProperty")).toMatchObject({
        soleRoutes: 0,
      });
    },
  );

  test("R-37 a key figure sees the first circle and counts, not the map of the neighbourhood", () => {
    const seen = view({ role: "keyFigure", person: "k1" });
    expect(seen.people.map(({ id }) => id)).toEqual(["k1", "k2"]);
    expect(seen.ties).toEqual([{ from: "k1", to: "school", type: "worksWith" }]);
    expect(() => view({ role: "keyFigure", person: "k1", view: "coordinator" })).toThrow(
      expect.objectContaining({ code: "disclosure/not-allowed" }),
    );
  });

  test("R-31 an institution sees counts, and by name only whom it was agreed to name to it", () => {
    const seen = view({ role: "institution", institution: "school" });
    expect(seen.people).toEqual([{ id: "m1", label: "Naima", role: "member", circle: "second" }]);
    expect(seen.ties).toEqual([]);
    expect(view({ role: "institution", institution: "other" }).people).toEqual([]);
    const later = viewFor(network, { role: "institution", institution: "school", asOf: "2028-01-16" });
    expect(later.people).toEqual([]);
  });

  test.each(["keyGroup", "institution", "public"] as const)(
    "R-36 the view %s holds no score, band, probability, route, consent or stage",
    (name) => {
      const text = JSON.stringify(view({ role: "coordinator", view: name, institution: "school" }));
      for (const word of [
        "score",
        "band",
        "probability",
        "uncertainty",
        "route",
        "consent",
        "stage",
        "reach",
        "rating",
      ])
        expect(text).not.toContain(`"${word}"`);
    },
  );

  test("R-38 a view holds nothing of whom it does not show", () => {
    const text = JSON.stringify(view({ role: "institution", institution: "school" }));
    for (const hidden of ["Aisha", "Fatma", "Sara", '"k1"', '"k2"', '"m2"']) expect(text).not.toContain(hidden);
  });

  test("R-30 refuses every view to the auditor, and to a role that it does not know", () => {
    for (const role of ["auditor", "intake", "stranger", "constructor"])
      expect(() => view({ role: role as Viewer["role"] })).toThrow(
        expect.objectContaining({ code: "disclosure/not-allowed" }),
      );
  });

  test("R-34 the key group knows its own number, so its reach is suppressed by itself", () => {
    const { counts } = view({ role: "keyFigure", person: "k1" });
    expect(counts.firstCircle).toEqual({ kind: "exact", value: 2 });
    expect(counts.direct).toEqual({ kind: "fewerThan", limit: 5 });
  });

  describe("with four key figures, all of whom a school knows by name", () => {
    const toSchool = {
      state: "consented",
      scopes: ["keepInMap", "nameToInstitution:school"],
      date: "2026-01-15",
    } as const;
    const four = Array.from({ length: 4 }, (_, index) =>
      keyFigure(`key${index}`, { consent: { ...toSchool, scopes: [...toSchool.scopes] } }),
    );
    const many = Array.from({ length: 12 }, (_, index) => mother(`x${index}`));
    const on = (more: Person[] = []) => smallNetwork({ people: [...four, ...more, ...many] });
    const toldTo = (viewer: Omit<Viewer, "asOf">, more: Person[] = []) => view(viewer, on(more)).counts.firstCircle;
    const school = { role: "institution", institution: "school" } as const;

    test("R-34 no view tells anybody outside that there are fewer than five: somebody would know that there are no others", () => {
      for (const name of ["institution", "public"] as const)
        expect(toldTo({ ...school, view: name })).toEqual({ kind: "withheld" });
      expect(toldTo({ role: "public" })).toEqual({ kind: "withheld" });
      expect(toldTo({ role: "institution", institution: "other" })).toEqual({ kind: "withheld" });
    });

    test("R-34 tells about how many where there may be others, alike in every view", () => {
      const one = [
        keyFigure("another", { consent: { state: "consented", scopes: ["keepInMap"], date: "2026-01-15" } }),
      ];
      for (const viewer of [school, { ...school, view: "public" } as const, { role: "public" } as const])
        expect(toldTo(viewer, one)).toEqual({ kind: "about", value: 5 });
    });
  });

  test("R-34 the other view of a key figure does not tell what her own withholds", () => {
    // 14 trust a key figure, nobody is introduced, 6 have no route: the one small count hides the largest too.
    const trusting = Array.from({ length: 12 }, (_, index) => mother(`x${index}`));
    const on = smallNetwork({
      people: people([...trusting, ...Array.from({ length: 6 }, (_, index) => mother(`y${index}`))]),
      ties: [...(ties ?? []), ...trusting.map(({ id }) => trusts(id, "k1", { score: 5 }))],
    });
    const keyFigureSees = { role: "keyFigure", person: "k1" } as const;
    const hidden = { direct: { kind: "withheld" }, viaIntroduction: { kind: "fewerThan" } };
    expect(view(keyFigureSees, on).counts).toMatchObject({ ...hidden, noRoute: { kind: "exact", value: 6 } });
    expect(view({ ...keyFigureSees, view: "public" }, on).counts).toMatchObject({
      ...hidden,
      noRoute: { kind: "about", value: 5 },
    });
    expect(view({ role: "public" }, on).counts.direct).toEqual({ kind: "about", value: 15 });
  });

  test("R-34 nobody outside is told an exact number, nor who is one more or less within five", () => {
    const told = (size: number) =>
      view(
        { role: "institution", institution: "school" },
        smallNetwork({ people: people(Array.from({ length: size }, (_, index) => mother(`x${index}`))), ties }),
      ).counts;
    expect(JSON.stringify(told(13))).not.toContain("exact");
    expect(told(13)).toEqual(told(17));
    expect(told(13).noRoute).toEqual({ kind: "about", value: 15 });
  });

  test("a protected person is in the coordinator's view alone, also when the coordinator prints another", () => {
    const six = Array.from({ length: 6 }, (_, index) => mother(`x${index}`));
    const hidden = mother("p1", { displayName: "Geheim", protected: true });
    const withHer = smallNetwork({ people: people([...six, hidden]), ties });
    const without = smallNetwork({ people: people(six), ties });
    expect(JSON.stringify(view({ role: "coordinator" }, withHer))).toContain("Geheim");
    for (const role of viewerRoles.filter((one) => one !== "coordinator" && roleTable[one].views.length > 0))
      expect(view({ role, institution: "school" }, withHer)).toEqual(view({ role, institution: "school" }, without));
    for (const name of ["keyGroup", "institution", "public"] as const)
      expect(view({ role: "coordinator", view: name }, withHer)).toEqual(
        view({ role: "coordinator", view: name }, without),
      );
  });
});

describe("viewFor(network, outsider) within one week", () => {
  const grown = smallNetwork({
    people: people(Array.from({ length: 8 }, (_, index) => mother(`x${index}`))),
    ties: [
      ...(ties ?? []),
      ...Array.from({ length: 8 }, (_, index) => trusts(`x${index}`, "k1", { date: `2026-03-0${index + 1}` })),
    ],
  });
  const countsOn = (day: string, role: Viewer["role"]) =>
    viewFor(grown, { role, institution: "school", asOf: day }).counts;

  // 2026-03-01 is a Sunday; one tie is dated on each of the days that follow.
  test("R-35 the public and institutions get the same counts all week, the coordinator those of the day", () => {
    for (const day of ["2026-03-02", "2026-03-05", "2026-03-07"]) {
      expect(countsOn(day, "public")).toEqual(countsOn("2026-03-01", "public"));
      expect(countsOn(day, "institution")).toEqual(countsOn("2026-03-01", "institution"));
    }
    expect(countsOn("2026-03-05", "coordinator")).not.toEqual(countsOn("2026-03-01", "coordinator"));
    expect(countsOn("2026-03-08", "public")).not.toEqual(countsOn("2026-03-07", "public"));
    expect(viewFor(grown, { role: "public", asOf: "2026-03-05" }).countsAsOf).toBe("2026-03-01");
  });
});

describe("R-08 who referred a person", () => {
  const referred = smallNetwork({
    people: people(),
    institutions: [
      { id: "chs", kind: "welfare" },
      { id: "school", kind: "school" },
    ],
    ties: [
      { from: "chs", to: "m1", type: "refers" },
      { from: "m1", to: "chs", type: "refers" },
      { from: "chs", to: "school", type: "refers" },
    ],
  });
  test.each(viewerRoles.filter((role) => roleTable[role].views.length > 0))("stands in no view of the %s", (role) => {
    const { ties: shown } = view({ role, person: "m1", institution: "school" }, referred);
    expect(shown.filter(({ from, to }) => from === "m1" || to === "m1")).toEqual([]);
  });
  test("that one institution refers to another is seen", () => {
    expect(view({ role: "coordinator" }, referred).ties).toMatchObject([{ from: "chs", to: "school", type: "refers" }]);
  });
});
