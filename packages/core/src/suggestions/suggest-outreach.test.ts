import { describe, expect, test } from "vitest";
import {
  asOf,
  keyFigure,
  mother,
  requestFor,
  smallNetwork,
  trusts,
  trustsAt,
} from "../../../../test/support/parents.ts";
import { randomAsOf, randomDocument } from "../../../../test/support/random-network.ts";
import { byId } from "../base/ids.ts";
import { consentStateOf } from "../model/consent.ts";
import type { OutreachRequest, Tie } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { readNetwork } from "../model/read-network.ts";
import { suggestOutreach } from "./suggest-outreach.ts";
import type { Suggestion } from "./suggestion.ts";
import { languages } from "../base/language.ts";
import { lintText } from "./linter/lint-text.ts";

const cafe = { id: "cafe", title: "Koffieochtend", stage: 2, date: "2026-03-04", time: "09:30", place: "buurtkamer" };

/** Naima would come if Aisha asked; Fatma is the other way, through her neighbour. */
const network = smallNetwork({
  people: [
    mother("t", { displayName: "Naima", stage: 1 }),
    mother("x", { displayName: "Sara" }),
    keyFigure("a", { displayName: "Aisha" }),
    keyFigure("f", { displayName: "Fatma" }),
  ],
  ties: [
    trusts("t", "a", { score: 5, reportedBy: "truster", domain: "invite", date: "2026-02-15", language: "rif" }),
    trusts("t", "x", { score: 5, reportedBy: "truster", domain: "invite", date: "2026-02-15", language: "rif" }),
    trusts("x", "f", { score: 4, reportedBy: "truster", domain: "invite", date: "2026-02-15" }),
  ],
  activities: [{ ...cafe, childcare: true }],
  requests: [{ ...requestFor("t"), occasion: "cafe" }],
  asks: [{ id: "k1", request: "r1", target: "x", asker: "a", state: "offered", date: "2026-02-25" }],
});
const request = network.rows.requests[0] as OutreachRequest;
const suggestion = suggestOutreach(network, request, { asOf }).plan[0] as Suggestion;

describe("suggestOutreach(network, request, {asOf})", () => {
  test("proposes nobody who is being asked for the same request already, and says so", () => {
    const asked = smallNetwork({
      people: [mother("t1"), keyFigure("a")],
      ties: [trustsAt("t1", "a", 0.7)],
      requests: [requestFor("t1")],
      asks: [{ id: "k1", request: "r1", target: "t1", asker: "a", state: "offered", date: "2026-02-20" }],
    });
    expect(suggestOutreach(asked, requestFor("t1"), { asOf }).unassigned).toMatchObject([
      { target: "t1", reason: "alreadyAsked" },
    ]);
    // Her ask runs out after 21 days, on 13 March.
    expect(suggestOutreach(asked, requestFor("t1"), { asOf: "2026-03-13" }).plan).toHaveLength(1);
  });

  test("tells talks and coming apart: with .9 for a talk and .5 of the talked-to who come, .9 and .45 are expected", () => {
    const one = smallNetwork({
      people: [mother("t1"), mother("t2"), keyFigure("a")],
      ties: [trustsAt("t1", "a", 0.9), trustsAt("t2", "a", 0.6)],
      network: { id: "small", settings: { comesAfterTalk: 0.5 } },
    });
    const { plan, expectedTalks, expectedComes } = suggestOutreach(one, requestFor("t1", "t2"), { asOf });
    expect(plan.map(({ comesProbability }) => comesProbability)).toEqual([expect.closeTo(0.45), expect.closeTo(0.3)]);
    expect([expectedTalks, expectedComes]).toEqual([expect.closeTo(1.5), expect.closeTo(0.75)]);
  });

  test("PN-21 gives asker, via, language, occasion, why, burden and alternatives", () => {
    expect(suggestion).toMatchObject({
      target: "t",
      asker: "a",
      via: null,
      language: "rif",
      occasion: "cafe",
      kind: "invite",
      likelihood: "likely",
      burden: { openAsks: 1, capacity: 2, lastAskedDays: 4 },
      consent: { target: "consented", asker: "consented", via: null },
      alternatives: [{ asker: "f", via: "x" }],
      expires: "2026-03-22",
    });
    expect(suggestion.reasons.map(({ code }) => code)).toEqual(["saidSheWouldCome", "speakTogether", "otherAsksOpen"]);
  });

  test("R-46 binds every plan to the request it was asked for", () => {
    expect(suggestOutreach(network, request, { asOf }).request).toBe("r1");
    expect(() => suggestOutreach(network, { ...request, targets: [] }, { asOf })).toThrow(
      expect.objectContaining({ code: "request/no-targets" }),
    );
    expect(() => suggestOutreach(network, { ...request, kind: "jointProject" }, { asOf })).toThrow(
      expect.objectContaining({ code: "request/wrong-kind" }),
    );
  });

  test("gives the sentences of the example in Dutch", () => {
    expect(suggestion.text).toBe(
      "Vraag Aisha of zij Naima wil uitnodigen voor Koffieochtend (buurtkamer, woensdag 4 maart, 09:30, kinderen welkom). " +
        "Naima zei in februari 2026 dat ze meegaat als Aisha het vraagt. " +
        "Aisha en Naima spreken samen Tarifit. Aisha heeft nog één andere vraag lopen. " +
        "Lukt het Aisha niet: Fatma. Naima mag nee zeggen; dan laten we het daarbij.",
    );
  });

  test.each(languages)("X-04 writes plain sentences in %s, without a word that judges", (language) => {
    const { plan, unassigned } = suggestOutreach(network, request, { asOf, language });
    for (const { text } of [...plan, ...unassigned]) {
      expect(text).not.toBe("");
      expect(lintText(text, { language })).toEqual([]);
    }
  });

  test.each([
    [3, "trusts"],
    [4, "saidSheWouldCome"],
    [5, "saidSheWouldCome"],
  ])("says of an answer of %i, in her own words: %s", (score, code) => {
    const ties = [trusts("t", "a", { score, reportedBy: "truster", domain: "invite", date: "2026-02-01" })];
    const said = suggestOutreach(smallNetwork({ people: [mother("t"), keyFigure("a")], ties }), requestFor("t"), {
      asOf,
    });
    expect(said.plan[0]?.reasons[0]?.code).toBe(code);
  });

  test("does not say that she told us when she said two things on one day, or somebody else said it for her", () => {
    const reasonOf = (...ties: Tie[]) =>
      suggestOutreach(smallNetwork({ people: [mother("t"), keyFigure("a")], ties }), requestFor("t"), { asOf }).plan[0]
        ?.reasons[0]?.code;
    const answered = (score: number, reportedBy: "truster" | "trustee") =>
      trusts("t", "a", { score, reportedBy, domain: "invite", date: "2026-02-01" });
    expect(reasonOf(answered(5, "truster"), answered(2, "truster"))).toBe("trusts");
    expect(reasonOf(answered(5, "trustee"))).toBe("trusts");
  });

  test("says that she trusts her, and not that she would come, where nobody asked whether she would", () => {
    const ties = [trusts("t", "a", { score: 5, reportedBy: "truster", date: "2026-02-01" })];
    const said = suggestOutreach(smallNetwork({ people: [mother("t"), keyFigure("a")], ties }), requestFor("t"), {
      asOf,
    });
    expect(said.plan[0]?.reasons[0]?.code).toBe("trusts");
  });

  test("says with every suggestion what must not be said", () => {
    expect(suggestion.doNotMention).toEqual(["childResults", "requestersReason", "whoNamedHer"]);
  });

  test("does not say that she told us when she has answered otherwise since", () => {
    const answered = (score: number, date: string) =>
      trusts("t", "a", { score, reportedBy: "truster", domain: "invite", date });
    const textOf = (...ties: ReturnType<typeof answered>[]) =>
      suggestOutreach(smallNetwork({ people: [mother("t"), keyFigure("a")], ties }), requestFor("t"), { asOf }).plan[0]
        ?.reasons[0]?.code;
    expect(textOf(answered(5, "2025-10-01"), answered(2, "2026-02-01"))).toBe("trusts");
    expect(textOf(answered(4, "2026-02-01"), answered(2, "2025-10-01"))).toBe("saidSheWouldCome");
  });

  test("does not say that she told us when the statement is contested, ended or about something else", () => {
    const code = (rest: object) =>
      suggestOutreach(
        smallNetwork({
          people: [mother("t"), keyFigure("a")],
          ties: [
            trusts("t", "a", { score: 3, reportedBy: "trustee", date: "2026-02-20" }),
            trusts("t", "a", { score: 5, reportedBy: "truster", domain: "invite", date: "2026-01-20", ...rest }),
          ],
        }),
        requestFor("t"),
        { asOf },
      ).plan[0]?.reasons[0];
    expect(code({})).toMatchObject({ code: "saidSheWouldCome", date: "2026-01-20" });
    expect(code({ contested: true })).toMatchObject({ code: "trusts", date: "2026-02-20" });
    expect(code({ until: "2026-02-01" })).toMatchObject({ code: "trusts" });
    expect(code({ domain: "childcare" })).toMatchObject({ code: "trusts" });
    expect(code({ reportedBy: "thirdParty" })).toMatchObject({ code: "trusts" });
  });

  test("leaves the network as it was, and gives the same plan for the same question", () => {
    const before = JSON.stringify([...network.people.values(), network.rows]);
    expect(suggestOutreach(network, request, { asOf })).toEqual(suggestOutreach(network, request, { asOf }));
    expect(JSON.stringify([...network.people.values(), network.rows])).toBe(before);
  });
});

describe("suggestOutreach(network, request).tell", () => {
  const named = { id: "n", displayName: "Yildiz", consent: { state: "named", date: "2026-02-20" } } as const;
  const told = (rest: Parameters<typeof smallNetwork>[0]) =>
    suggestOutreach(smallNetwork(rest), requestFor("n"), { asOf }).tell.map(({ teller }) => teller);

  test("R-11 somebody who was only named is told of the network by whom she trusts most, and never invited", () => {
    const people = [named, keyFigure("a"), keyFigure("b")];
    const ties = [trustsAt("n", "a", 0.6), trustsAt("n", "b", 0.7)];
    const { plan, tell, unassigned } = suggestOutreach(smallNetwork({ people, ties }), requestFor("n"), { asOf });
    expect(plan).toEqual([]);
    expect(tell).toMatchObject([{ target: "n", teller: "b", kind: "tell" }]);
    expect(unassigned).toMatchObject([{ target: "n", reason: "onlyTell" }]);
  });

  test("R-11 nobody tells her who is away, shares no language with her, or is to be kept apart from her", () => {
    const ties = [trustsAt("n", "a", 0.6)];
    expect(told({ people: [named, keyFigure("a")], ties })).toEqual(["a"]);
    expect(told({ people: [named, keyFigure("a", { pausedUntil: "2026-03-02" })], ties })).toEqual([]);
    expect(told({ people: [{ ...named, keepApart: ["a"] }, keyFigure("a")], ties })).toEqual([]);
    expect(told({ people: [named, keyFigure("a")], ties: [{ ...trustsAt("n", "a", 0.6), language: "none" }] })).toEqual(
      [],
    );
  });
});

/** Everybody that a plan names as somebody to speak with, with the part she has in it. */
function partsIn(
  found: ReturnType<typeof suggestOutreach>,
): [string, "target" | "asker" | "via" | "teller" | "told"][] {
  const ways = found.plan.flatMap((one) => [one, ...one.alternatives]);
  return [
    ...found.plan.map(({ target }) => [target, "target"] as [string, "target"]),
    ...ways.flatMap(({ asker, via }) => [
      [asker, "asker"] as [string, "asker"],
      ...(via === null ? [] : [[via, "via"] as [string, "via"]]),
    ]),
    ...found.tell.flatMap(({ teller, target }) => [
      [teller, "teller"] as [string, "teller"],
      [target, "told"] as [string, "told"],
    ]),
  ];
}

const plansOf = (seed: number): { random: Network; found: ReturnType<typeof suggestOutreach> }[] => {
  const random = readNetwork(randomDocument(seed));
  return random.rows.requests
    .filter(({ targets }) => (targets ?? []).length > 0)
    .map((one) => ({ random, found: suggestOutreach(random, one, { asOf: randomAsOf }) }));
};

describe("suggestOutreach on 1,500 random networks", () => {
  const plans = Array.from({ length: 1_500 }, (_, seed) => plansOf(seed)).flat();
  const stateOf = (random: Network, id: string) =>
    consentStateOf(random.people.get(id) as Parameters<typeof consentStateOf>[0], randomAsOf as never);

  const parts = plans.flatMap(({ random, found }) =>
    partsIn(found).map(([id, part]) => ({ part, state: stateOf(random, id), person: random.people.get(id) })),
  );
  const allowed = {
    target: ["informed", "consented"],
    via: ["informed", "consented"],
    asker: ["consented"],
    teller: ["consented"],
    told: ["named"],
  } as const;

  test("R-10 no suggestion involves a person in a barred state", () => {
    expect(parts.length).toBeGreaterThan(300);
    expect(parts.filter(({ person }) => person?.protected === true)).toEqual([]);
    expect(parts.filter(({ part, state }) => !(allowed[part] as readonly string[]).includes(state))).toEqual([]);
  });

  test("R-10 no text names somebody whose data may not be used, not even to say that she is not asked", () => {
    const barred = plans.flatMap(({ random, found }) =>
      found.unassigned.filter(({ target, reason }) => {
        const usable = ["informed", "consented"].includes(stateOf(random, target));
        return reason === "noConsent" && !usable;
      }),
    );
    expect(barred.length).toBeGreaterThan(100);
    expect(barred.filter(({ text }) => text.includes("Naam"))).toEqual([]);
  });

  test("R-11 a named person is never target, asker or introducer", () => {
    expect(parts.filter(({ part, state }) => part !== "told" && state === "named")).toEqual([]);
  });

  test("every target is answered once, with a suggestion or with a reason", () => {
    for (const { random, found } of plans) {
      const answered = [...found.plan, ...found.unassigned].map(({ target }) => target);
      const asked = random.rows.requests.find(({ id }) => id === found.request)?.targets ?? [];
      expect(answered.sort(byId)).toEqual([...new Set(asked)].sort(byId));
    }
  });
});
