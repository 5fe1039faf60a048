import { describe, expect, test } from "vitest";
import { asOf, keyFigure, mother, requestFor, smallNetwork, trustsAt } from "../../../../test/support/parents.ts";
import type { NetworkDocument } from "../model/document.ts";
import { type AcceptedSuggestion, offerAsk } from "./offer-ask.ts";
import { suggestOutreach } from "./suggest-outreach.ts";

const networkWith = (rest: Partial<NetworkDocument> = {}) =>
  smallNetwork({
    people: [mother("t", { stage: 1 }), mother("u"), keyFigure("k")],
    ties: [trustsAt("t", "k", 0.7)],
    activities: [
      { id: "cafe", stage: 2, date: "2026-03-10" },
      { id: "evening", stage: 4, date: "2026-03-20" },
    ],
    requests: [requestFor("t")],
    ...rest,
  });
const accepted: AcceptedSuggestion = {
  id: "k1",
  request: "r1",
  target: "t",
  asker: "k",
  occasion: "cafe",
  acceptedBy: "account-1",
  date: asOf,
};
const reasonOf = (rest: Partial<NetworkDocument>, change: Partial<AcceptedSuggestion> = {}): unknown => {
  try {
    offerAsk(networkWith(rest), { ...accepted, ...change });
  } catch (error) {
    return (error as { problems: { details: { reason?: string }; code: string }[] }).problems[0];
  }
  return undefined;
};

describe("offerAsk(network, accepted)", () => {
  test("R-56 makes an ask that names who accepted it, with the chance it was made with; nothing is sent", () => {
    const next = offerAsk(networkWith(), accepted);
    expect(next.rows.asks).toEqual([
      {
        id: "k1",
        request: "r1",
        target: "t",
        asker: "k",
        occasion: "cafe",
        state: "offered",
        acceptedBy: "account-1",
        chance: 0.7,
        date: asOf,
      },
    ]);
  });

  test("R-56 refuses an ask that nobody accepted, and making a plan leaves no ask behind", () => {
    expect(reasonOf({}, { acceptedBy: " " })).toMatchObject({ details: { reason: "acceptedByNobody" } });
    const network = networkWith();
    suggestOutreach(network, requestFor("t"), { asOf });
    expect(network.rows.asks).toEqual([]);
  });

  test("R-46 refuses an ask without a request, and one for somebody whom the request does not name", () => {
    expect(reasonOf({}, { request: "none" })).toMatchObject({ code: "query/unknown-request" });
    expect(reasonOf({}, { target: "u" })).toMatchObject({ details: { reason: "notInRequest" } });
  });

  test("checks again what may have changed since the suggestion", () => {
    const people = (k: object, t: object = {}) => ({ people: [mother("t", { stage: 1, ...t }), keyFigure("k", k)] });
    expect(reasonOf(people({ pausedUntil: "2026-03-05" }))).toMatchObject({ details: { reason: "paused" } });
    expect(reasonOf(people({ capacity: 0 }))).toMatchObject({ details: { reason: "noCapacity" } });
    expect(reasonOf(people({}, { consent: { state: "withdrawn" } }))).toMatchObject({
      details: { reason: "noConsent" },
    });
    expect(reasonOf({ ties: [] })).toMatchObject({ details: { reason: "noRoute" } });
  });

  test("PN-23 refuses an occasion that skips a rung, one that is over and one that does not exist", () => {
    expect(reasonOf({}, { occasion: "evening" })).toMatchObject({ details: { reason: "noOccasion" } });
    expect(reasonOf({ activities: [{ id: "cafe", stage: 2, date: "2026-02-10" }] })).toMatchObject({
      details: { reason: "noOccasion" },
    });
    expect(reasonOf({ activities: [] })).toMatchObject({ code: "query/unknown-occasion" });
  });

  test("asks nobody twice for one request, unless the first ask ran out or was not taken on", () => {
    const earlier = (state: "offered" | "closed" | "declined" | "void", date: string) =>
      reasonOf({ asks: [{ id: "k0", request: "r1", target: "t", asker: "k", state, date }] });
    expect(earlier("offered", "2026-02-20")).toMatchObject({ details: { reason: "alreadyAsked" } });
    expect(earlier("closed", "2026-01-01")).toMatchObject({ details: { reason: "alreadyAsked" } });
    expect(earlier("offered", "2026-01-01")).toBeUndefined();
    expect(earlier("declined", "2026-02-20")).toBeUndefined();
    expect(earlier("void", "2026-02-20")).toBeUndefined();
  });
});
