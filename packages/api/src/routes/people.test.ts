import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
let coordinator: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";

describe("people over HTTP", () => {
  test("R-21 POST people with a consent notes as who recorded it whoever calls, whatever was sent", async () => {
    const consent = {
      state: "consented",
      scopes: ["keepInMap"],
      date: "2026-02-20",
      by: "somebody-else",
      textVersion: "consent-1",
      language: "tr",
      method: "spoken",
      witness: "interpreter",
    };
    const added = await call<Schemas["Person"]>(demo, `POST ${at}/people`, {
      headers: coordinator,
      body: { person: { displayName: "Zeynep Q.", consent } },
    });
    expect(added.status).toBe(201);
    const { by, ...given } = added.body.consent as typeof consent;
    const { by: _, ...sent } = consent;
    expect(given).toEqual(sent);
    expect(by).not.toBe("somebody-else");
    const given2 = await call(demo, `POST ${at}/people/${added.body.id}/consent`, {
      headers: coordinator,
      body: { scopes: ["keepInMap"], textVersion: "consent-1", language: "tr", method: "spoken" },
    });
    expect(given2.status).toBe(200);
    const read = await call<Schemas["Person"]>(demo, `GET ${at}/people/${added.body.id}`, { headers: coordinator });
    expect((read.body.consent as typeof consent).by).toBe(by);
  });

  test("GET people/{id}/rules-for-confirmation says what POST confirmations would refuse, in the language asked for", async () => {
    const path = `${at}/people/P-M30`;
    const rules = await call<Schemas["RulesForConfirmation"]>(demo, `GET ${path}/rules-for-confirmation?language=en`, {
      headers: coordinator,
    });
    const missing = rules.body.items.filter(({ met }) => !met).map(({ rule }) => rule);
    const refused = await call<Schemas["Problem"]>(demo, `POST ${at}/confirmations`, {
      headers: coordinator,
      body: { person: "P-M30", decision: "confirm" },
    });
    expect(refused.body.problems.map(({ details }) => (details as { rule?: string }).rule)).toEqual(missing);
    expect(missing).not.toEqual([]);
    expect(rules.body.items.find(({ rule }) => rule === "criteriaRated")?.text).toMatch(/criteria/);
    const nobody = await call(demo, `GET ${at}/people/nobody/rules-for-confirmation`, { headers: coordinator });
    expect(nobody.status).toBe(404);
  });
});
