import { expect, test } from "vitest";
import { readNetwork } from "../model/read-network.ts";
import { activitiesFor } from "./activities-for.ts";

const network = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [
    { id: "k1", role: "keyFigure" },
    { id: "hidden", protected: true },
  ],
  activities: [{ id: "a1", title: "Koffie", organisers: ["k1", "hidden"] }],
});
const asOf = "2026-03-01";

test("R-31 activitiesFor(network, institution) does not say who organises", () => {
  expect(activitiesFor(network, { role: "institution", asOf })).toEqual([{ id: "a1", title: "Koffie" }]);
});

test("activitiesFor(network, keyFigure) names the organisers, but nobody who is protected", () => {
  expect(activitiesFor(network, { role: "keyFigure", asOf })[0]?.organisers).toEqual(["k1"]);
});

test("R-31 activitiesFor(network, institution) names institutions among the co-organisers, and no parent", () => {
  const consented = { state: "consented", scopes: ["keepInMap"] } as const;
  const mixed = readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [
      { id: "m1", consent: consented },
      { id: "gone", consent: { state: "withdrawn" } },
    ],
    institutions: [{ id: "school", kind: "school" }],
    activities: [{ id: "a1", coOrganisers: ["school", "m1", "gone"] }],
  });
  const shownTo = (role: "institution" | "public" | "keyFigure") =>
    activitiesFor(mixed, { role, asOf })[0]?.coOrganisers;
  expect([shownTo("institution"), shownTo("public"), shownTo("keyFigure")]).toEqual([
    ["school"],
    ["school"],
    ["school", "m1"],
  ]);
});
