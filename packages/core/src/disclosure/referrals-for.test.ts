import { describe, expect, test } from "vitest";
import { allDisclosuresFor } from "../../../../test/support/all-disclosures.ts";
import { asOf, keyFigure, mother, smallNetwork, trusts } from "../../../../test/support/parents.ts";
import { mergePeople } from "../intake/duplicates/merge-people.ts";
import type { NetworkDocument } from "../model/document.ts";
import { recordReferral, referralConfirmations, withReferralsOf } from "../model/referral.ts";
import { documentFor } from "./document-for.ts";
import { recordFor } from "./record-for.ts";
import { recordOf } from "./record-of.ts";
import { referralsFor } from "./referrals-for.ts";
import { viewerRoles } from "./viewer.ts";

const institutions: NetworkDocument["institutions"] = [
  { id: "I-school", name: "De Regenboog", kind: "school" },
  { id: "Zq-partner", name: "Zq Partner", kind: "welfare" },
];
const ties: NetworkDocument["ties"] = [
  trusts("m1", "k1", { score: 5 }),
  { from: "Zq-partner", to: "I-school", type: "refers" },
];
const people = [mother("m1", { displayName: "Naima" }), mother("m2", { displayName: "Sara" }), keyFigure("k1")];
const before = smallNetwork({ people, institutions, ties });
const referral = {
  id: "Zq-referral",
  person: "m9",
  displayName: "Samira B.",
  institution: "Zq-partner",
  date: asOf,
  hash: (identity: string) => `hash-of-${identity}-${"0".repeat(16)}`.slice(0, 40).replaceAll(/[^a-z0-9-]/giu, ""),
  confirmed: { knows: true, understands: true, agrees: true },
};
const { network } = recordReferral(before, referral);
const without = smallNetwork({
  people: [...people, ...network.rows.people.filter(({ id }) => id === "m9")],
  institutions,
  ties,
});
const intake = { role: "intake", institution: "Zq-partner", asOf } as const;

describe("recordReferral(network, referral)", () => {
  test("KM-04 adds her as somebody who was told, once she knows, understands and agrees", () => {
    expect(network.people.get("m9")).toEqual({
      id: "m9",
      displayName: "Samira B.",
      role: "member",
      consent: { state: "informed", date: asOf },
    });
    for (const key of referralConfirmations)
      expect(() => recordReferral(before, { ...referral, confirmed: { ...referral.confirmed, [key]: false } })).toThrow(
        expect.objectContaining({ problems: [expect.objectContaining({ place: `/${key}` })] }),
      );
  });

  test("R-03 takes no name with contact data", () => {
    for (const displayName of ["Samira 0612345678", "s@example.org"])
      expect(() => recordReferral(before, { ...referral, displayName })).toThrow(
        expect.objectContaining({ code: "document/name-holds-contact-data" }),
      );
  });

  test("is for an institution of the network alone", () => {
    expect(() => recordReferral(before, { ...referral, institution: "elsewhere" })).toThrow(
      expect.objectContaining({ code: "query/unknown-institution" }),
    );
  });
});

describe("referralsFor(network, viewer)", () => {
  test("R-08 tells the intake of its own referrals and of no other's, without a name", () => {
    expect(referralsFor(network, intake)).toEqual([{ id: "Zq-referral", date: asOf }]);
    expect(referralsFor(network, { ...intake, institution: "I-school" })).toEqual([]);
  });

  test("KM-05 R-08 whoever else looks gets the same bytes as if nobody had referred her", () => {
    for (const role of viewerRoles.filter((one) => one !== "intake"))
      for (const person of ["m1", "k1"]) {
        const viewer = { role, asOf, person, institution: "Zq-partner" };
        expect([role, allDisclosuresFor(network, viewer)]).toEqual([role, allDisclosuresFor(without, viewer)]);
      }
  });

  test("R-08 the coordinator's document has no referral, and storing it anew loses none", () => {
    const coordinator = { role: "coordinator", asOf } as const;
    const document = documentFor(network, coordinator);
    expect(document).toEqual(documentFor(without, coordinator));
    expect(withReferralsOf(network, smallNetwork(document)).rows.ties).toEqual(network.rows.ties);
    const left = smallNetwork({ ...document, people: document.people.filter(({ id }) => id !== "m9") });
    expect(withReferralsOf(network, left)).toBe(left);
  });

  test("R-08 the record of a merge does not tell who referred the one that went", () => {
    const { network: merged } = mergePeople(network, { keep: "m2", remove: "m9", by: "coordinator", date: asOf });
    expect(JSON.stringify(documentFor(merged, { role: "coordinator", asOf }))).not.toContain("Zq-referral");
    expect(referralsFor(merged, intake)).toEqual([{ id: "Zq-referral", date: asOf }]);
  });
});

describe("R-18 her own record", () => {
  test("says who referred her where she reads it herself, and masks it where somebody reads it for her", () => {
    const hers = recordFor(network, { role: "self", person: "m9", asOf });
    expect(hers.ties).toMatchObject([{ from: "Zq-partner", to: "m9", type: "refers" }]);
    const forHer = recordOf(network, { person: "m9", asOf, isReadForHer: true });
    expect(forHer.ties).toEqual([{ from: "someone in the network", to: "m9", type: "refers", date: asOf }]);
  });
});
