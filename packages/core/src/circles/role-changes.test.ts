import { describe, expect, test } from "vitest";
import {
  almostKeyFigure,
  consented,
  daysAgo,
  rated,
  networkOfRows,
  today,
} from "../../../../test/support/rows-network.ts";
import { ParentCirclesError } from "../base/errors.ts";
import type { NetworkDocument } from "../model/document.ts";
import { readNetwork } from "../model/read-network.ts";
import { writeNetwork } from "../model/network.ts";
import { criteria } from "../model/vocabulary.ts";
import { circlesOf } from "./circles.ts";
import { confirmKeyFigure, endRole, proposeCandidate, stepDown, unmetForConfirmation } from "./role-changes.ts";

type Rows = ReturnType<typeof almostKeyFigure>;

const decision = { person: "aisha", by: "coordinator-1", date: today };

const without = (change: (rows: Rows) => Partial<NetworkDocument>, head: Partial<NetworkDocument["network"]> = {}) => {
  const rows = almostKeyFigure();
  return networkOfRows({ ...rows, ...change(rows) }, head);
};

const withAisha = (
  change: Partial<NetworkDocument["people"][number]>,
  head: Partial<NetworkDocument["network"]> = {},
) =>
  without(({ people }) => ({ people: people.map((one) => (one.id === "aisha" ? { ...one, ...change } : one)) }), head);

/** The rules and reasons with which a confirmation fails. */
const refusals = (network: ReturnType<typeof networkOfRows>, at = decision): string[] => {
  try {
    confirmKeyFigure(network, at);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ParentCirclesError);
    return (error as ParentCirclesError).problems.map(
      ({ code, details }) => `${code} ${String(details.rule)} ${String(details.reason)}`,
    );
  }
};

const firstCircle = (network: ReturnType<typeof networkOfRows>, asOf = today) =>
  circlesOf(network, { asOf }).firstCircle.map(({ id }) => id);

describe("confirmKeyFigure(network, {person, by, date, reason})", () => {
  test("confirms nobody who is protected, nor who has taken back the scope of the map", () => {
    expect(refusals(withAisha({ protected: true }))).toContain("role/rule-unmet mayBeAsker protected");
    const offMap = withAisha({ consent: { ...consented(), scopes: ["beAsked"] } });
    expect(refusals(offMap)).toContain("role/rule-unmet mayBeAsker scopeMissing");
    expect(refusals(withAisha({}))).toEqual([]);
  });

  test("confirms who meets every rule, and records who decided, when and why", () => {
    const before = without(() => ({}));
    const written = writeNetwork(before);
    const { network, changes } = confirmKeyFigure(before, { ...decision, reason: "addsReach" });
    expect(network.people.get("aisha")).toMatchObject({
      role: "keyFigure",
      roles: [
        { role: "candidate", until: today },
        { role: "keyFigure", since: today, by: "coordinator-1", reason: "addsReach" },
      ],
    });
    expect(changes).toEqual([{ code: "roleRecorded", person: "aisha", role: "keyFigure" }]);
    expect(firstCircle(network)).toEqual(["aisha"]);
    expect(writeNetwork(before)).toEqual(written);
    expect(() => readNetwork(writeNetwork(network))).not.toThrow();
  });

  test("PN-03 fails with that reason when no other mother trusts her", () => {
    expect(refusals(without(() => ({ ties: [] })))).toEqual(["role/rule-unmet trustedByAnotherParent nobodyTrustsHer"]);
  });

  test("PN-03 does not count her own trust in others, a coach's, or that of someone who withdrew", () => {
    const only = (from: string, to: string) => without(() => ({ ties: [{ from, to, type: "trust", score: 5 }] }));
    const unmet = ["role/rule-unmet trustedByAnotherParent nobodyTrustsHer"];
    expect(refusals(only("aisha", "naima"))).toEqual(unmet);
    expect(refusals(only("coach", "aisha"))).toEqual(unmet);
    const withdrawn = without(({ people }) => ({
      people: people.map((one) => (one.id === "naima" ? { ...one, consent: { state: "withdrawn" as const } } : one)),
    }));
    expect(refusals(withdrawn)).toContain(unmet[0]);
  });

  test("PN-03 counts trust in any domain", () => {
    const network = without(() => ({ ties: [{ from: "naima", to: "aisha", type: "trust", domain: "childcare" }] }));
    expect(refusals(network)).toEqual([]);
  });

  test.each(criteria)("PN-06 fails with that reason when %s has not been rated", (criterion) => {
    const { [criterion]: _, ...rest } = almostKeyFigure().people[0]?.criteria ?? {};
    expect(refusals(withAisha({ criteria: rest }))).toEqual([`role/rule-unmet criteriaRated ${criterion}:notAsked`]);
  });

  test.each([
    ["notAsked", { unanswered: "notAsked", by: "coach-1", date: today }],
    ["declined", { unanswered: "declined", by: "coach-1", date: today }],
    ["unreadable", { unanswered: "unreadable", by: "coach-1", date: today }],
    ["tooOld", rated(3, "2024-02-01")],
    ["belowMinimum", rated(0)],
    ["notAsked", rated(3, "2026-03-02")],
  ] as const)("PN-06 takes an answer that is %s as not met, and says so", (reason, development) => {
    const network = withAisha({ criteria: { ...almostKeyFigure().people[0]?.criteria, development } });
    expect(refusals(network)).toEqual([`role/rule-unmet criteriaRated development:${reason}`]);
  });

  test("PN-06 stores rating 0 to 3, rater, date and evidence, and refuses a rating that lacks one", () => {
    const write = (development: object) =>
      readNetwork({
        format: "parent-circles/network",
        version: 1,
        network: { id: "n" },
        people: [{ id: "a", criteria: { development } }],
      });
    const whole = rated(2);
    expect(writeNetwork(write(whole)).people[0]?.criteria?.development).toEqual(whole);
    for (const key of ["by", "date", "evidence", "rating"])
      expect(() => write({ ...whole, [key]: undefined })).toThrow(`The key ${key} is missing`);
    for (const rating of [-1, 4, 1.5]) expect(() => write({ ...whole, rating })).toThrow(ParentCirclesError);
    expect(() => write({ ...whole, evidence: "origin" })).toThrow("not one of");
  });

  test("PN-07 needs nominations as an example by two distinct mothers, herself excluded", () => {
    const named = (from: readonly string[], question: "example" | "gossip" = "example") =>
      refusals(
        without(() => ({ nominations: from.map((one) => ({ from: one, to: "aisha", question, date: today })) })),
      );
    const unmet = ["role/rule-unmet acceptedExample tooFewNominations"];
    expect(named(["naima", "fatma"])).toEqual([]);
    expect(named(["naima"])).toEqual(unmet);
    expect(named(["naima", "naima"])).toEqual(unmet);
    expect(named(["naima", "aisha"])).toEqual(unmet);
    expect(named(["naima", "coach"])).toEqual(unmet);
    expect(named(["naima", "fatma"], "gossip")).toEqual(unmet);
  });

  test("PN-07 takes the number of nominations from the network's settings", () => {
    const one = ({ nominations = [] }: Rows) => ({ nominations: nominations.slice(0, 1) });
    expect(refusals(without(one, { settings: { rules: { acceptedExample: { minimum: 1 } } } }))).toEqual([]);
    expect(refusals(without(() => ({}), { settings: { rules: { acceptedExample: { minimum: 3 } } } }))).toHaveLength(1);
    expect(
      refusals(without(() => ({ nominations: [] }), { settings: { rules: { acceptedExample: { mode: "off" } } } })),
    ).toEqual([]);
  });

  test("does not count a nomination of a later day", () => {
    const later = almostKeyFigure().nominations?.map((one) => ({ ...one, date: "2026-03-02" })) ?? [];
    expect(refusals(without(() => ({ nominations: later })))).toHaveLength(1);
    expect(
      refusals(
        without(() => ({ nominations: later })),
        { ...decision, date: "2026-03-02" },
      ),
    ).toEqual([]);
  });

  test.each([
    ["informed", { state: "informed" as const, date: daysAgo(1) }],
    ["named", undefined],
    ["expired", consented("2024-01-01")],
    ["scopeMissing", { ...consented(), scopes: ["beAsked" as const] }],
  ])("fails with the reason %s without her consent", (reason, consent) => {
    expect(refusals(withAisha({ consent }))).toContain(`role/rule-unmet mayBeAsker ${reason}`);
  });

  test("lists every rule that is not met at once, and unmetForConfirmation tells the same beforehand", () => {
    const network = without(() => ({ ties: [], nominations: [] }));
    expect(refusals(network)).toHaveLength(2);
    expect(unmetForConfirmation(network, { person: "aisha", asOf: today }).map(({ rule }) => rule)).toEqual([
      "acceptedExample",
      "trustedByAnotherParent",
    ]);
  });

  test("refuses a coach, a key figure and a stranger, naming nobody", () => {
    const network = without(() => ({}));
    expect(() => confirmKeyFigure(network, { ...decision, person: "coach" })).toThrow("isCoach");
    const confirmed = confirmKeyFigure(network, decision).network;
    expect(() => confirmKeyFigure(confirmed, decision)).toThrow("isKeyFigure");
    expect(() => confirmKeyFigure(network, { ...decision, person: "nobody" })).toThrow("No such person");
    expect(() =>
      confirmKeyFigure(
        without(() => ({ ties: [] })),
        decision,
      ),
    ).toThrow(/^(?!.*[Aa]isha)/);
  });
});

describe("roles in time", () => {
  test("proposeCandidate, confirmKeyFigure, stepDown and endRole each hold from their day on", () => {
    const member = withAisha({ role: "member" });
    const candidate = proposeCandidate(member, { ...decision, date: daysAgo(20) }).network;
    const keyFigure = confirmKeyFigure(candidate, { ...decision, date: daysAgo(10) }).network;
    const stepped = stepDown(keyFigure, { ...decision, to: "candidate", reason: "lostTrust" }).network;
    const ended = endRole(stepped, { ...decision, date: "2026-03-11" }).network;
    const reasonOn = (asOf: string) =>
      [...circlesOf(ended, { asOf }).firstCircle, ...circlesOf(ended, { asOf }).secondCircle].find(
        ({ id }) => id === "aisha",
      )?.reason;
    expect([daysAgo(21), daysAgo(20), daysAgo(10), daysAgo(1), today, "2026-03-11"].map(reasonOn)).toEqual([
      "member",
      "candidate",
      "confirmedKeyFigure",
      "confirmedKeyFigure",
      "candidate",
      "member",
    ]);
  });

  test("stepDown(network, ...) voids the asks that wait for her", () => {
    const rows = almostKeyFigure();
    const network = confirmKeyFigure(
      networkOfRows({
        ...rows,
        institutions: [{ id: "school", kind: "school" }],
        requests: [{ id: "r", kind: "contactRequest", institution: "school" }],
        asks: [
          { id: "k1", request: "r", target: "naima", asker: "aisha", state: "offered", date: today },
          { id: "k2", request: "r", target: "naima", asker: "aisha", state: "closed", date: today },
        ],
      }),
      decision,
    ).network;
    const { network: after, changes } = stepDown(network, decision);
    expect(after.rows.asks.map(({ state }) => state)).toEqual(["void", "closed"]);
    expect(changes).toContainEqual({ code: "askVoided", ask: "k1" });
  });

  test("refuses a step that does not fit the present role", () => {
    const network = without(() => ({}));
    expect(() => proposeCandidate(network, decision)).toThrow("isCandidate");
    expect(() => stepDown(network, decision)).toThrow("isCandidate");
    expect(() => endRole(network, { ...decision, person: "naima" })).toThrow("isMember");
  });
});
