import { describe, expect, it } from "vitest";
import { ParentCirclesError } from "../base/errors.ts";
import { readNetwork } from "../model/read-network.ts";
import { writeNetwork } from "../model/network.ts";
import {
  closeRequestsOver,
  correctNames,
  inviteToActivity,
  matchTargets,
  moveRequest,
  receiveRequest,
  requestWarnings,
  takeBackRequest,
} from "./request-steps.ts";

const network = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [{ id: "m1" }, { id: "m2" }, { id: "k1", role: "keyFigure" }],
  institutions: [{ id: "school", kind: "school" }],
  activities: [{ id: "coffee", stage: 2 }],
});
const contact = {
  id: "r1",
  kind: "contactRequest",
  institution: "school",
  occasion: "coffee",
  date: "2026-03-01",
} as const;
const project = { id: "r2", kind: "jointProject", institution: "school", date: "2026-03-01" } as const;

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ParentCirclesError) return error.code;
    throw error;
  }
  return "no error";
};

describe("receiveRequest(network, request)", () => {
  it("PN-19 takes in a joint project, which the network may decline; both states are kept", () => {
    const received = receiveRequest(network, project);
    expect(received.rows.requests).toEqual([{ ...project, state: "received" }]);
    expect(moveRequest(received, { request: "r2", step: "decline" }).rows.requests[0]?.state).toBe("declined");
    expect(moveRequest(received, { request: "r2", step: "takeUp" }).rows.requests[0]?.state).toBe("withTheNetwork");
  });

  it("PN-20 takes in a contact request for an occasion, without a single name", () => {
    expect(Object.keys(receiveRequest(network, contact).rows.requests[0] ?? {}).sort()).toEqual([
      "date",
      "id",
      "institution",
      "kind",
      "occasion",
      "state",
    ]);
  });

  it("R-32 refuses a joint project that names people: that it was declined would tell of them", () => {
    expect(codeOf(() => receiveRequest(network, { ...project, named: 1 }))).toBe("request/wrong-kind");
    expect(codeOf(() => receiveRequest(network, { ...contact, named: 1 }))).toBe("no error");
  });

  it("takes in a request from the network to an institution", () => {
    const asked = receiveRequest(network, { ...project, from: "network" });
    expect(asked.rows.requests[0]?.from).toBe("network");
  });

  it("refuses an institution, an occasion or an id that does not fit, each with its code", () => {
    expect(codeOf(() => receiveRequest(network, { ...contact, institution: "police" }))).toBe(
      "query/unknown-institution",
    );
    expect(codeOf(() => receiveRequest(network, { ...contact, occasion: "ball" }))).toBe("query/unknown-occasion");
    expect(codeOf(() => receiveRequest(receiveRequest(network, contact), contact))).toBe("document/duplicate-id");
  });

  it("leaves the network it was given as it was", () => {
    const before = JSON.stringify(writeNetwork(network));
    receiveRequest(network, contact);
    expect(JSON.stringify(writeNetwork(network))).toBe(before);
  });
});

describe("inviteToActivity(network, invitation)", () => {
  const invitation = { id: "r3", occasion: "coffee", targets: ["m1", "m2", "m1"], date: "2026-03-01" };

  it("R-46 has its activity for a purpose, no institution, and each person once; it is at work at once", () => {
    expect(inviteToActivity(network, invitation).rows.requests).toEqual([
      {
        id: "r3",
        kind: "invitation",
        occasion: "coffee",
        targets: ["m1", "m2"],
        date: "2026-03-01",
        state: "withTheNetwork",
      },
    ]);
  });

  it("refuses nobody, a stranger, an activity that is not there and an id that is, each with its code", () => {
    expect(codeOf(() => inviteToActivity(network, { ...invitation, targets: [] }))).toBe("request/no-targets");
    expect(codeOf(() => inviteToActivity(network, { ...invitation, targets: ["m9"] }))).toBe("query/unknown-person");
    expect(codeOf(() => inviteToActivity(network, { ...invitation, occasion: "ball" }))).toBe("query/unknown-occasion");
    const invited = inviteToActivity(network, invitation);
    expect(codeOf(() => inviteToActivity(invited, invitation))).toBe("document/duplicate-id");
  });

  it("is warned of by nothing, is matched anew, and closing it forgets whom it was for", () => {
    const invited = inviteToActivity(network, invitation);
    const [request] = invited.rows.requests;
    expect(request === undefined ? [] : requestWarnings(request, network)).toEqual([]);
    expect(matchTargets(invited, { request: "r3", targets: ["m2"] }).rows.requests[0]?.targets).toEqual(["m2"]);
    const closed = moveRequest(invited, { request: "r3", step: "close" });
    expect(closed.rows.requests[0]).not.toHaveProperty("targets");
  });

  it("R-46 is not read from a document without its activity, nor an institution's request without the institution", () => {
    const document = writeNetwork(network);
    const reading = (request: object) => codeOf(() => readNetwork({ ...document, requests: [request] }));
    expect(reading({ id: "r", kind: "invitation", targets: ["m1"] })).toBe("document/missing-key");
    expect(reading({ id: "r", kind: "contactRequest", occasion: "coffee" })).toBe("document/missing-key");
    expect(reading({ id: "r", kind: "invitation", occasion: "coffee" })).toBe("no error");
  });
});

describe("R-45 an institution of the police, of immigration or of security", () => {
  it.each(["police", "immigration", "security", "safety"])(
    "readNetwork(document) refuses the kind %s, so it can ask nothing",
    (kind) => {
      const document = { ...writeNetwork(network), institutions: [{ id: "x", kind }] };
      expect(codeOf(() => readNetwork(document))).toBe("document/value-not-allowed");
    },
  );
});

describe("matchTargets(network, {request, targets})", () => {
  const received = receiveRequest(network, contact);

  it("keeps each matched person once, and says that the request is with the network", () => {
    const matched = matchTargets(received, { request: "r1", targets: ["m1", "m2", "m1"] });
    expect(matched.rows.requests[0]).toMatchObject({ targets: ["m1", "m2"], state: "withTheNetwork" });
  });

  it("refuses someone who is not in the network, a joint project, and a request that is closed", () => {
    expect(codeOf(() => matchTargets(received, { request: "r1", targets: ["m9"] }))).toBe("query/unknown-person");
    expect(codeOf(() => matchTargets(receiveRequest(network, project), { request: "r2", targets: ["m1"] }))).toBe(
      "request/wrong-kind",
    );
    const closed = moveRequest(received, { request: "r1", step: "close" });
    expect(codeOf(() => matchTargets(closed, { request: "r1", targets: ["m1"] }))).toBe("request/not-in-this-state");
  });
});

describe("moveRequest(network, {request, step})", () => {
  const ask = { id: "a1", request: "r1", target: "m1", asker: "k1", state: "offered", date: "2026-03-01" } as const;
  const matched = matchTargets(receiveRequest(network, contact), { request: "r1", targets: ["m1", "m2"] });
  const document = { ...writeNetwork(matched), asks: [ask, { ...ask, id: "a2", target: "m2", state: "accepted" }] };
  const closed = moveRequest(readNetwork(document), { request: "r1", step: "close" });

  it("R-46 closing forgets whom the request was about and voids the asks that nobody has taken up", () => {
    expect(closed.rows.requests[0]).not.toHaveProperty("targets");
    expect(closed.rows.asks.map(({ state }) => state)).toEqual(["void", "accepted"]);
  });

  it("refuses a step that does not fit the state, and a step that does not exist", () => {
    expect(codeOf(() => moveRequest(closed, { request: "r1", step: "takeUp" }))).toBe("request/not-in-this-state");
    expect(codeOf(() => moveRequest(closed, { request: "r1", step: "constructor" as "close" }))).toBe(
      "query/value-not-allowed",
    );
    expect(codeOf(() => moveRequest(network, { request: "r9", step: "close" }))).toBe("query/unknown-request");
  });
});

describe("R-32 what an institution does with its own request", () => {
  const ask = { id: "a1", request: "r1", target: "m1", asker: "k1", state: "offered", date: "2026-03-01" } as const;
  const matched = matchTargets(receiveRequest(network, { ...contact, named: 2 }), {
    request: "r1",
    targets: ["m1", "m2"],
  });
  const underWay = readNetwork({
    ...writeNetwork(matched),
    asks: [ask, { ...ask, id: "a2", target: "m2", state: "accepted" }],
  });
  const closed = moveRequest(underWay, { request: "r1", step: "close" });
  const change = { request: "r1", date: "2026-03-05" };

  it("takeBackRequest(network, {request, date}) closes it, forgets whom it was about and voids what nobody has taken up", () => {
    const back = takeBackRequest(underWay, change);
    expect(back.rows.requests).toEqual([{ ...contact, named: 2, state: "closed", takenBack: "2026-03-05" }]);
    expect(back.rows.asks.map(({ state }) => state)).toEqual(["void", "accepted"]);
  });

  it("takeBackRequest(network, {request, date}) is taken when the network has closed or declined it, and once", () => {
    expect(takeBackRequest(closed, change).rows.requests[0]).toMatchObject({
      state: "closed",
      takenBack: "2026-03-05",
    });
    const declined = moveRequest(underWay, { request: "r1", step: "decline" });
    expect(takeBackRequest(declined, change).rows.requests[0]).toMatchObject({
      state: "declined",
      takenBack: "2026-03-05",
    });
    const back = takeBackRequest(underWay, change);
    expect(takeBackRequest(back, { ...change, date: "2026-03-06" })).toBe(back);
  });

  it("correctNames(network, {request, named}) has the coordinator match anew, also when the network had closed it", () => {
    for (const before of [underWay, closed]) {
      const corrected = correctNames(before, { ...change, named: 3 });
      expect(corrected.rows.requests).toEqual([{ ...contact, named: 3, state: "received" }]);
      expect(corrected.rows.asks.map(({ state }) => state)).toEqual(["void", "accepted"]);
    }
  });

  it("correctNames(network, {request, named}) changes nothing when it is over, and refuses a joint project", () => {
    const back = takeBackRequest(underWay, change);
    expect(correctNames(back, { ...change, named: 3 })).toBe(back);
    expect(correctNames(underWay, { ...change, date: "2026-03-29", named: 3 })).toBe(underWay);
    expect(codeOf(() => correctNames(receiveRequest(network, project), { ...change, request: "r2", named: 1 }))).toBe(
      "request/wrong-kind",
    );
  });

  it("closeRequestsOver(network, {asOf}) closes on the 28th day what is still open, and says which", () => {
    expect(closeRequestsOver(underWay, { asOf: "2026-03-28" })).toEqual({ network: underWay, closed: [] });
    const after = closeRequestsOver(underWay, { asOf: "2026-03-29" });
    expect(after.closed).toEqual(["r1"]);
    expect(after.network.rows.requests[0]).toEqual({ ...contact, named: 2, state: "closed" });
    expect(closeRequestsOver(after.network, { asOf: "2026-03-29" }).closed).toEqual([]);
  });
});

describe("requestWarnings(request)", () => {
  it("PN-37 warns when nothing comes back to the network, and not when something does", () => {
    expect(requestWarnings(contact)).toEqual(["nothingComesBack"]);
    expect(requestWarnings({ ...contact, givesBack: ["room"] })).toEqual([]);
    expect(requestWarnings({ ...contact, from: "network" })).toEqual([]);
  });
});
