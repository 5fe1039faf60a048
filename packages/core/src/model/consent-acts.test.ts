import { describe, expect, test } from "vitest";
import { consented, daysAgo, networkOfRows, today } from "../../../../test/support/rows-network.ts";
import type { CalendarDate } from "../base/ids.ts";
import {
  declineConsent,
  giveConsent,
  type GivenConsent,
  informPerson,
  liftRestriction,
  objectToUse,
  withdrawConsent,
} from "./consent-acts.ts";
import { consentStateOf, mayBe } from "./consent.ts";
import type { NetworkDocument } from "./document.ts";
import { type Network, writeNetwork } from "./network.ts";
import { readNetwork } from "./read-network.ts";
import { recordOutcome } from "../trust/record-outcome.ts";
import { reachOf } from "../circles/reach.ts";
import { suggestOutreach } from "../suggestions/suggest-outreach.ts";

const asOf = today as CalendarDate;

const asks = (["offered", "accepted", "asked", "closed"] as const).map((state) => ({
  id: `ask-${state}`,
  request: "r",
  target: "naima",
  asker: "aisha",
  via: "fatma",
  state,
  date: daysAgo(3),
}));

const network = (rows: Partial<NetworkDocument> = {}) =>
  networkOfRows({
    people: [
      { id: "aisha", role: "keyFigure", consent: consented() },
      { id: "naima", languages: ["tr"], consent: consented() },
      { id: "fatma", consent: consented() },
      { id: "selma", consent: { state: "informed", date: daysAgo(10) } },
    ],
    institutions: [{ id: "school", kind: "school" }],
    ties: [
      { from: "naima", to: "fatma", type: "trust", score: 5, reportedBy: "truster", language: "tr", date: daysAgo(3) },
      { from: "naima", to: "aisha", type: "trust", score: 5, reportedBy: "truster", language: "tr", date: daysAgo(3) },
      { from: "fatma", to: "aisha", type: "trust", score: 5, reportedBy: "truster", language: "tr", date: daysAgo(3) },
    ],
    requests: [{ id: "r", kind: "contactRequest", institution: "school", targets: ["naima"] }],
    asks,
    ...rows,
  });

/** Somebody and nobody else. */
const only = (person: NetworkDocument["people"][number]) => networkOfRows({ people: [person] });

const given: GivenConsent = {
  person: "selma",
  date: today,
  scopes: ["keepInMap", "beAsked"],
  by: "coordinator-1",
  textVersion: "2026-1",
  language: "tr",
  method: "spoken",
  witness: "interpreter",
};

const stateOf = (of: Network, id: string, on = asOf) => consentStateOf(of.people.get(id) ?? { id }, on);
const askStates = (of: Network) => Object.fromEntries(of.rows.asks.map(({ id, state }) => [id.slice(4), state]));
const allVoid = { offered: "void", accepted: "void", asked: "void", closed: "closed" };

describe("giveConsent(network, {person, date, scopes, by, textVersion, language, method, witness})", () => {
  test("R-21 records who, when, which text in which language, how, with whom present, and each scope", () => {
    const { network: after, changes } = giveConsent(network(), given);
    expect(after.people.get("selma")?.consent).toEqual({
      state: "consented",
      scopes: ["keepInMap", "beAsked"],
      date: today,
      by: "coordinator-1",
      textVersion: "2026-1",
      language: "tr",
      method: "spoken",
      witness: "interpreter",
      history: [{ state: "informed", date: daysAgo(10) }],
    });
    expect(changes).toEqual([{ code: "consentRecorded", person: "selma", state: "consented" }]);
    expect(readNetwork(writeNetwork(after))).toEqual(after);
  });

  test("R-03 refuses free text where the version of a text belongs, so that the network stays readable", () => {
    expect(() => giveConsent(network(), { ...given, textVersion: "she cried" })).toThrow("textVersion");
    expect(() => giveConsent(network(), { ...given, language: "Turkish, with her sister" })).toThrow("language");
  });

  test("R-21 takes nothing as given: no scope, and no word for all of them", () => {
    expect(() => giveConsent(network(), { ...given, scopes: [] })).toThrow("one by one");
    expect(() => giveConsent(network(), { ...given, scopes: ["all"] as never })).toThrow("one by one");
    const { network: after } = giveConsent(network(), { ...given, scopes: ["beAsked"] });
    expect(after.people.get("selma")?.consent?.scopes).toEqual(["beAsked"]);
    expect(mayBe(after.people.get("selma") ?? { id: "" }, "onMap", asOf)).toBe(false);
  });

  test("renews: the clock starts again and what was recorded before stays readable", () => {
    const old = only({ id: "selma", consent: consented("2024-02-01") });
    expect(stateOf(old, "selma")).toBe("expired");
    const { network: renewed } = giveConsent(old, given);
    expect(stateOf(renewed, "selma")).toBe("consented");
    expect(stateOf(renewed, "selma", daysAgo(400) as CalendarDate)).toBe("consented");
    expect(stateOf(renewed, "selma", daysAgo(5) as CalendarDate)).toBe("expired");
  });

  test.each(["declined", "withdrawn"] as const)("R-17 after %s, only if she herself asked to come back", (state) => {
    const gone = only({ id: "selma", consent: { state, date: daysAgo(5) } });
    expect(() => giveConsent(gone, given)).toThrow(state);
    expect(stateOf(giveConsent(gone, { ...given, askedToComeBack: true }).network, "selma")).toBe("consented");
  });

  test("refuses strangers, impossible days, and whoever is restricted", () => {
    expect(() => giveConsent(network(), { ...given, person: "nobody" })).toThrow("No such person");
    expect(() => giveConsent(network(), { ...given, date: "2026-02-30" })).toThrow("day of the calendar");
    expect(() => giveConsent(objectToUse(network(), { person: "selma", date: today }).network, given)).toThrow(
      "restricted",
    );
  });
});

describe("informPerson(network, {person, date})", () => {
  test("brings who was named to informed, with a clock of 12 months", () => {
    const named = only({ id: "m", consent: { state: "named", date: daysAgo(5) } });
    const { network: after } = informPerson(named, { person: "m", date: today });
    expect(stateOf(after, "m")).toBe("informed");
    expect(stateOf(after, "m", "2027-02-28" as CalendarDate)).toBe("informed");
    expect(stateOf(after, "m", "2027-03-01" as CalendarDate)).toBe("expired");
  });

  test("does not tell again who refused, nor lower who consented", () => {
    for (const state of ["declined", "withdrawn", "restricted", "consented"] as const)
      expect(() =>
        informPerson(only({ id: "m", consent: { state, date: today } }), { person: "m", date: today }),
      ).toThrow(state);
  });
});

describe("withdrawConsent(network, {person, date, scopes})", () => {
  test.each(["naima", "aisha", "fatma"])(
    "R-14 withdrawConsent(network, ...) voids the open asks of %s in the same call, and the next answer is without her",
    (person) => {
      const { network: after, changes } = withdrawConsent(network(), { person, date: today });
      expect(askStates(after)).toEqual(allVoid);
      expect(changes).toEqual([
        { code: "consentRecorded", person, state: "withdrawn" },
        { code: "askVoided", ask: "ask-offered" },
        { code: "askVoided", ask: "ask-accepted" },
        { code: "askVoided", ask: "ask-asked" },
      ]);
      expect(JSON.stringify(reachOf(after, { asOf: today }))).not.toContain(person);
      const { plan, tell } = suggestOutreach(after, { ...after.rows.requests[0], id: "r" } as never, { asOf: today });
      expect(JSON.stringify({ plan, tell })).not.toContain(`"${person}"`);
    },
  );

  test("R-14 leaves the network it was given as it was", () => {
    const before = network();
    const written = writeNetwork(before);
    withdrawConsent(before, { person: "naima", date: today });
    expect(writeNetwork(before)).toEqual(written);
  });

  test("R-14 holds in looking back as well: what may not be used any more is not used for a day in the past", () => {
    const { network: after } = withdrawConsent(network(), { person: "naima", date: today });
    expect(stateOf(after, "naima", daysAgo(3) as CalendarDate)).toBe("withdrawn");
  });

  test("R-15 takes one call with person and day alone, as consenting does, from any state in which she can consent", () => {
    const consenting = giveConsent(network(), given).network;
    expect(stateOf(consenting, "selma")).toBe("consented");
    expect(stateOf(withdrawConsent(consenting, { person: "selma", date: today }).network, "selma")).toBe("withdrawn");
    for (const state of ["named", "informed", "consented"] as const)
      expect(
        stateOf(withdrawConsent(only({ id: "m", consent: { state } }), { person: "m", date: today }).network, "m"),
      ).toBe("withdrawn");
  });

  test("with scopes takes back those alone, with what needs them, and her clock runs on", () => {
    const step = { person: "naima", date: today };
    const quiet = withdrawConsent(network(), { ...step, scopes: ["beAsked"] }).network;
    expect(quiet.people.get("naima")?.consent).toMatchObject({
      state: "consented",
      scopes: ["keepInMap", "beIntroducer", "storeLanguage"],
      date: "2026-01-15",
    });
    expect(askStates(quiet)).toEqual(allVoid);
    const unnamed = withdrawConsent(network(), { ...step, scopes: ["storeLanguage"] }).network;
    expect(unnamed.people.get("naima")).not.toHaveProperty("languages");
    expect(askStates(unnamed).offered).toBe("offered");
    const introducer = withdrawConsent(network(), { ...step, person: "fatma", scopes: ["beIntroducer"] }).network;
    expect(askStates(introducer)).toEqual(allVoid);
    const all = ["keepInMap", "beAsked", "beIntroducer", "storeLanguage"] as const;
    expect(stateOf(withdrawConsent(network(), { ...step, scopes: all }).network, "naima")).toBe("withdrawn");
  });

  test.each(["naima", "aisha", "fatma"])(
    "R-14 withdrawConsent(network, {scopes: keepInMap}) voids every open ask in which %s has a part: she is off the map",
    (person) => {
      const { network: after } = withdrawConsent(network(), { person, date: today, scopes: ["keepInMap"] });
      expect(stateOf(after, person)).toBe("consented");
      expect(askStates(after)).toEqual(allVoid);
    },
  );

  test.each(["restricted", "declined", "withdrawn", "expired"] as const)(
    "R-15 withdrawConsent(network, {scopes}) does not bring back who is %s",
    (state) => {
      const before = only({ id: "m", consent: { ...consented(), state } });
      const { network: after } = withdrawConsent(before, { person: "m", date: today, scopes: ["beAsked"] });
      expect(stateOf(after, "m")).toBe(state);
      expect(after.people.get("m")?.consent?.scopes).not.toContain("beAsked");
    },
  );

  test("twice is once", () => {
    const once = withdrawConsent(network(), { person: "naima", date: today }).network;
    expect(withdrawConsent(once, { person: "naima", date: today })).toEqual({ network: once, changes: [] });
  });
});

describe("declineConsent, objectToUse, liftRestriction", () => {
  test("declineConsent(network, ...) puts her data out of use and voids her asks", () => {
    const { network: after } = declineConsent(network(), { person: "naima", date: today });
    expect(stateOf(after, "naima")).toBe("declined");
    expect(askStates(after)).toEqual(allVoid);
  });

  test("R-20 objectToUse(network, ...) restricts at once: no route, no ask, nothing removed", () => {
    const { network: after } = objectToUse(network(), { person: "naima", date: today });
    expect(stateOf(after, "naima")).toBe("restricted");
    expect(askStates(after)).toEqual(allVoid);
    expect(after.rows.ties).toEqual(network().rows.ties);
    for (const use of ["onMap", "namer", "introducer", "asker", "invited", "told"] as const)
      expect(mayBe(after.people.get("naima") ?? { id: "" }, use, asOf)).toBe(false);
  });

  test("R-20 liftRestriction(network, ...) brings back the state before, with its clock", () => {
    const restricted = objectToUse(network(), { person: "naima", date: daysAgo(2) }).network;
    const { network: after } = liftRestriction(restricted, { person: "naima", date: today });
    expect(after.people.get("naima")?.consent).toMatchObject(consented());
    expect(() => liftRestriction(after, { person: "naima", date: today })).toThrow("consented");
  });
});

describe("recordOutcome(network, outcome)", () => {
  const outcome = { ask: "ask-asked", code: "cameAlong", date: today } as const;

  test("closes the ask and keeps what happened, with target, asker and introducer from the ask", () => {
    const after = recordOutcome(network(), outcome);
    expect(askStates(after).asked).toBe("closed");
    expect(after.rows.outcomes).toEqual([
      { target: "naima", asker: "aisha", via: "fatma", request: "r", ask: "ask-asked", code: "cameAlong", date: today },
    ]);
    expect(readNetwork(writeNetwork(after)).rows.outcomes).toHaveLength(1);
  });

  test("R-14 she asked not to be contacted: consent is withdrawn and every open ask with her void, trust unmoved", () => {
    const after = recordOutcome(network(), { ...outcome, code: "askedNotToBeContacted" });
    expect(stateOf(after, "naima")).toBe("withdrawn");
    expect(askStates(after)).toEqual({ ...allVoid, asked: "closed" });
  });

  test("takes an outcome without an ask, and of an ask that ran out", () => {
    const { ask: _, ...bare } = { ...outcome, target: "naima", asker: "aisha" };
    expect(recordOutcome(network(), bare).rows.outcomes).toHaveLength(1);
    const expired = network({ asks: asks.map((ask) => ({ ...ask, state: "expired" as const })) });
    expect(recordOutcome(expired, outcome).rows.asks.find(({ id }) => id === "ask-asked")?.state).toBe("closed");
  });

  test("refuses a second outcome, an ask of others, and a target of whom nothing may be kept", () => {
    expect(() => recordOutcome(recordOutcome(network(), outcome), outcome)).toThrow("closed");
    expect(() => recordOutcome(network(), { ...outcome, target: "selma" })).toThrow("askOfOthers");
    expect(() => recordOutcome(network(), { ...outcome, ask: "ask-none" })).toThrow("No such ask");
    const declined = declineConsent(network({ asks: [] }), { person: "naima", date: today }).network;
    expect(() => recordOutcome(declined, { target: "naima", asker: "aisha", code: "cameAlong", date: today })).toThrow(
      "noConsent",
    );
  });

  test("refuses an outcome of a request that there is not, so that the network stays readable", () => {
    const bare = { target: "naima", asker: "aisha", code: "cameAlong", date: today } as const;
    expect(() => recordOutcome(network(), { ...bare, request: "none" })).toThrow("No such request");
  });

  test("refuses a malformed outcome with the place", () => {
    expect(() => recordOutcome(network(), { ...outcome, code: "shouted" as never })).toThrow("/code");
    expect(() => recordOutcome(network(), { ...outcome, date: "yesterday" })).toThrow("/date");
    expect(() => recordOutcome(network(), { target: "naima", code: "cameAlong", date: today })).toThrow("/asker");
  });
});
