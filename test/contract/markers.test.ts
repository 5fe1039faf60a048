import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { listen, type Listening } from "../../packages/api/src/server.ts";
import { roles } from "../../packages/api/src/wire/roles.ts";
import { call } from "../support/call.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";
import { exampleOf } from "../support/operations.ts";

/** Strings that occur nowhere else, one per kind of personal data, and the roles that may ever see each. */
const markers = {
  "Zqmember Zq": ["coordinator", "coach"],
  "zq-member-id": ["coordinator", "coach"],
  "Zqprotected Zq": ["coordinator"],
  "zq-protected-id": ["coordinator"],
  "Zqkeyfigure Zq": ["coordinator", "coach", "keyFigure"],
  "Zqrequested Zq": ["coordinator"],
  "qaa-zqspoken": ["coordinator", "coach"],
} as const;

const consent = (scopes: readonly string[]) => ({ state: "consented", scopes, date: "2026-02-01" });
const document = {
  format: "parent-circles/network",
  version: 1,
  network: { id: "pendrecht", name: "Pendrecht", synthetic: true },
  people: [
    { id: "P-M01" },
    { id: "P-K1", role: "keyFigure", displayName: "Zqkeyfigure Zq", consent: consent(["keepInMap", "beAsked"]) },
    {
      id: "zq-member-id",
      displayName: "Zqmember Zq",
      languages: ["qaa-zqspoken"],
      consent: consent(["keepInMap", "beAsked", "storeLanguage"]),
    },
    { id: "zq-protected-id", displayName: "Zqprotected Zq", protected: true, consent: consent(["keepInMap"]) },
  ],
  institutions: [{ id: "P-school-1", kind: "school" }],
  ties: [
    { from: "zq-member-id", to: "P-K1", type: "trust", score: 5, language: "qaa-zqspoken", reportedBy: "truster" },
    { from: "zq-protected-id", to: "P-K1", type: "trust", score: 5 },
    { from: "P-M01", to: "zq-member-id", type: "trust", score: 4 },
  ],
  nominations: [{ from: "P-M01", to: "zq-member-id", question: "example" }],
  requests: [
    {
      id: "request-advice-evening",
      kind: "contactRequest",
      institution: "P-school-1",
      state: "withTheNetwork",
      targets: ["zq-member-id"],
      date: "2026-03-01",
    },
  ],
};

let demo: TestDemo;
let server: Listening;
beforeAll(async () => {
  demo = await openTestDemo();
  server = await listen(demo.app, 0);
  const headers = { ...(await demo.as("coordinator")), "If-Match": "*" };
  const stored = await call(demo, "PUT /v1/networks/pendrecht", { headers, body: document });
  if (stored.status !== 204) throw new Error("The marked network could not be stored.");
  await demo.services.store.write(({ requestNames }) =>
    requestNames.keep("pendrecht", "request-zq", ["Zqrequested Zq", "Zqmember Zq"]),
  );
});
afterAll(async () => {
  await server.stop();
  await demo.close();
});

const routes = allRoutes().filter(({ operationId }) => operationId !== "endSession" && operationId !== "erasePerson");

/** Everything that a role gets to read, over every operation with the example and with the marked people themselves. */
async function readBy(role: (typeof roles)[number]): Promise<string> {
  const signedIn = await demo.as(role);
  const read: string[] = [];
  for (const route of routes)
    for (const person of ["zq-member-id", "zq-protected-id"]) {
      const { operation, headers, body } = exampleOf(route, "pendrecht");
      const address = operation.replace("/people/P-M01", `/people/${person}`) as typeof operation;
      const sent = { headers: { ...signedIn, ...headers }, ...(body === undefined ? {} : { body }) };
      const { text, status } = await call({ ...demo, url: server.url }, address, sent);
      // What was sent in the address is not told by the answer.
      if (status < 400 || !address.includes(person)) read.push(text);
      else if (text.includes(person)) read.push(`${operation} repeats ${person}`);
    }
  return read.join("\n");
}

describe("marker strings in every personal field", { timeout: 60_000 }, () => {
  test.each(roles)("R-38 surface for %s only where the table says so", async (role) => {
    const read = await readBy(role);
    const seen = Object.keys(markers).filter((marker) => read.includes(marker));
    const allowed = Object.entries(markers).filter(([, who]) => (who as readonly string[]).includes(role));
    expect(allowed.map(([marker]) => marker)).toEqual(expect.arrayContaining(seen));
  });

  test("surface for the coordinator, so that the search is known to find them", async () => {
    const read = await readBy("coordinator");
    for (const marker of ["Zqmember Zq", "zq-member-id", "Zqprotected Zq", "Zqkeyfigure Zq", "qaa-zqspoken"])
      expect(read).toContain(marker);
  });

  test("R-52 surface in no line of the log", () => {
    const logged = JSON.stringify(demo.logged);
    for (const marker of Object.keys(markers)) expect(logged).not.toContain(marker);
  });

  test("R-16 are in no byte of the database's files once the person is erased", async () => {
    const bytes = () => readdirSync(demo.folder).map((file) => readFileSync(join(demo.folder, file), "latin1"));
    // Names are sealed; of the ids it is seen that they were there.
    expect(bytes().join().includes("Zqmember Zq")).toBe(false);
    expect(bytes().join().includes("zq-member-id")).toBe(true);
    const headers = await demo.as("coordinator");
    const { status } = await call(demo, "POST /v1/networks/pendrecht/people/zq-member-id/erase", { headers, body: {} });
    expect(status).toBe(204);
    // Where a marker is left, its surroundings say which table it is from.
    const left = bytes().flatMap((file) => file.match(/.{0,60}(?:Zqmember Zq|zq-member-id).{0,20}/g) ?? []);
    expect(left).toEqual([]);
    const again = await call(demo, "POST /v1/networks/pendrecht/people", {
      headers,
      body: { person: { id: "somebody-new", displayName: "zqmember  zq" } },
    });
    expect(again.body).toMatchObject({ type: "person/suppressed" });
  });
});
