import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { listen, type Listening } from "../../packages/api/src/server.ts";
import { call } from "../support/call.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";

// RACE_ROUNDS=200 for the long run.
const rounds = Number(process.env.RACE_ROUNDS ?? 3);
const writers = 20;
const at = "/v1/networks/pendrecht";

let demo: TestDemo;
let server: Listening;
let subject: TestDemo & { url: string };
let coordinator: Record<string, string>;
let school: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  server = await listen(demo.app, 0);
  subject = { ...demo, url: server.url };
  coordinator = await demo.as("coordinator");
  school = await demo.as("institution");
  const created = await call(subject, `POST ${at}/help-questions`, {
    headers: coordinator,
    body: { id: "q1", text: "Hoe werkt de brugklas?", origin: "mothers" },
  });
  if (created.status !== 204) throw new Error("The question could not be stored.");
});
afterAll(async () => {
  await server.stop();
  await demo.close();
});

interface Mutable {
  readonly name: string;
  /** Where its state and ETag are read. */
  readonly read: () => Promise<string>;
  readonly write: (address: string) => { readonly address: string; readonly body: object };
}

const bodyOf = async (address: string) =>
  (await call<object>(subject, `GET ${address}`, { headers: coordinator })).body;
const newRequest = async (): Promise<string> => {
  const body = { kind: "contactRequest", names: ["Somebody"] };
  return (await call(subject, `POST ${at}/requests`, { headers: school, body })).headers.location as string;
};

// What is written has to differ, or nothing changes and nobody loses.
let capacity = 0;
const kept: { person?: object; question?: object; document?: object } = {};
const mutables: readonly Mutable[] = [
  {
    name: "a request's targets",
    read: newRequest,
    write: (address) => ({ address: `${address}/targets`, body: { targets: ["P-M28"] } }),
  },
  {
    name: "a request's state",
    read: newRequest,
    write: (address) => ({ address: `${address}/state`, body: { state: "withTheNetwork" } }),
  },
  {
    name: "a person",
    read: async () => {
      kept.person = await bodyOf(`${at}/people/P-M05`);
      return `${at}/people/P-M05`;
    },
    write: (address) => ({ address, body: { ...kept.person, capacity: (capacity += 1) % 100 } }),
  },
  {
    name: "a row",
    read: async () => {
      kept.question = await bodyOf(`${at}/help-questions/q1`);
      return `${at}/help-questions/q1`;
    },
    write: (address) => ({ address, body: { ...kept.question, text: `Vraag ${Math.random()}` } }),
  },
  {
    name: "the whole network",
    read: () => Promise.resolve(at),
    write: (address) => ({
      address,
      body: {
        format: "parent-circles/network",
        version: 1,
        network: { id: "pendrecht", name: `Pendrecht ${Math.random()}`, synthetic: true },
        people: [{ id: "P-M05" }, { id: "P-M28" }],
        institutions: [{ id: "P-school-1", kind: "school" }],
        helpQuestions: [{ id: "q1", text: "Hoe werkt de brugklas?", origin: "mothers" }],
      },
    }),
  },
];

describe("20 writers who start from the same state", { timeout: 1_800_000 }, () => {
  test.each(mutables)("of $name: one wins, 19 are told that it has changed", async ({ read, write }) => {
    for (let round = 0; round < rounds; round++) {
      const address = await read();
      const etag = (await call(subject, `GET ${address}`, { headers: coordinator })).headers.etag as string;
      const answers = await Promise.all(
        Array.from({ length: writers }, () => {
          const { address: place, body } = write(address);
          return call(subject, `PUT ${place}`, { headers: { ...coordinator, "If-Match": etag }, body });
        }),
      );
      const won = answers.filter(({ status }) => status < 300).length;
      const lost = answers.filter(({ status }) => status === 412).length;
      expect({ won, lost }).toEqual({ won: 1, lost: writers - 1 });
    }
  });
});

describe("every POST, sent five times with one Idempotency-Key", { timeout: 60_000 }, () => {
  const body = { kind: "contactRequest", names: ["Somebody"] };
  const bodies: Readonly<Record<string, { readonly as: "institution" | "coordinator"; readonly body: object }>> = {
    postRequest: { as: "institution", body },
    postPerson: { as: "coordinator", body: { person: { id: "new-1" } } },
    postInstitution: { as: "coordinator", body: { id: "library-9", kind: "library" } },
    postTie: { as: "coordinator", body: { from: "P-M05", to: "P-M28", type: "trust", score: 4 } },
    postNomination: { as: "coordinator", body: { from: "P-M05", to: "P-M28", question: "gossip" } },
    postGroup: { as: "coordinator", body: { id: "g1", members: ["P-M05"] } },
    postActivity: { as: "coordinator", body: { id: "act-9", title: "Koffie" } },
    postHelpQuestion: { as: "coordinator", body: { id: "q9", text: "Wanneer?", origin: "mothers" } },
    informPerson: { as: "coordinator", body: {} },
    postJob: { as: "coordinator", body: { kind: "bestSet", measure: "coverage", size: 1 } },
    postImport: { as: "coordinator", body: { files: [{ name: "persons.csv", text: "id,role\nnew-7,member\n" }] } },
  };
  const routes = allRoutes().filter(({ operationId }) => operationId in bodies);

  test.each(routes)("$operationId has one effect and one reply", async ({ operationId, path }) => {
    const { as, body: sent } = bodies[operationId] as (typeof bodies)[string];
    const headers = { ...(as === "institution" ? school : coordinator), "Idempotency-Key": `five-${operationId}` };
    const address = path.replace("{networkId}", "pendrecht").replace("{personId}", "P-M28");
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => call(subject, `POST ${address}`, { headers, body: sent })),
    );
    expect(new Set(answers.map(({ status, text, headers: got }) => `${status} ${text} ${got.location}`)).size).toBe(1);
    expect(answers[0]?.status).toBeLessThan(300);
    const before = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
    await call(subject, `POST ${address}`, { headers, body: sent });
    const after = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
    expect(after?.revision).toBe(before?.revision);
  });
});
