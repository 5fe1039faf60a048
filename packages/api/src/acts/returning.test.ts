import type { Schemas } from "@parent-circles/client";
import { writeNetwork } from "@parent-circles/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
let headers: Record<string, string>;
const at = "/v1/networks/pendrecht";
type Answer = Schemas["Import"] & Schemas["Problem"] & Schemas["Changes"] & Schemas["Person"];

const send = (operation: `${"POST" | "PUT"} ${string}`, body: object, more: object = {}) =>
  call<Answer>(demo, operation, { headers: { ...headers, ...more }, body });
const etagAt = async (path: string) =>
  ({ "If-Match": (await call(demo, `GET ${at}${path}`, { headers })).headers.etag as string }) as const;
const network = async () => {
  const stored = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
  if (stored === undefined) throw new Error("There is no such network.");
  return stored.network;
};

const zelda = { id: "P-Z1", displayName: "Zelda Zq." };

/** Zelda was in the network and is erased; P-M02 withdrew; P-M03 objected. */
beforeEach(async () => {
  demo = await openTestDemo();
  headers = await demo.as("coordinator");
  await send(`POST ${at}/people`, { person: zelda });
  await send(`POST ${at}/people/P-Z1/erase`, {});
  await send(`POST ${at}/people/P-M02/withdraw`, {});
  await send(`POST ${at}/people/P-M03/object`, {});
});
afterEach(() => demo.close());

/** Whether the hashes of Zelda's id and name are both kept. */
const isRemembered = async (): Promise<boolean> => (await network()).rows.suppressed.length === 2;

describe("R-17 POST people", () => {
  test("refuses her by her id and by her name, and takes her in who asked to come back", async () => {
    for (const person of [{ id: "P-Z1" }, { displayName: "zelda  zq." }])
      expect((await send(`POST ${at}/people`, { person })).body.type).toBe("person/suppressed");
    const back = await send(`POST ${at}/people`, { person: zelda, askedToComeBack: true });
    expect(back.status).toBe(201);
    expect(await isRemembered()).toBe(false);
  });
});

describe("R-17 PUT people/{id}", () => {
  const put = async (query = "") => {
    const { body } = await call<object>(demo, `GET ${at}/people/P-M05`, { headers });
    return send(`PUT ${at}/people/P-M05${query}`, { ...body, displayName: "Zelda Zq." }, await etagAt("/people/P-M05"));
  };

  test("refuses her name for somebody who is there, at its place alone", async () => {
    const { status, body, text } = await put();
    expect([status, body.problems[0]?.code, body.problems[0]?.place]).toEqual([
      422,
      "person/suppressed",
      "/displayName",
    ]);
    expect(text).not.toContain("Zelda");
    expect((await put("?askedToComeBack=false")).status).toBe(422);
  });

  test("takes the name when she herself asked to come back", async () => {
    expect((await put("?askedToComeBack=true")).status).toBe(200);
    expect((await network()).rows.suppressed).toHaveLength(1);
  });
});

describe("R-17 POST people/{id}/rectify", () => {
  const rectify = (more: object, sender = headers) =>
    call<Answer>(demo, `POST ${at}/people/P-M01/rectify`, {
      headers: sender,
      body: { displayName: "Zelda Zq.", ...more },
    });

  test("refuses her name to the coordinator, unless she asked to come back", async () => {
    expect((await rectify({})).body.type).toBe("person/suppressed");
    expect((await rectify({ askedToComeBack: true })).status).toBe(200);
  });

  test("R-32 tells somebody who corrects her own name nothing of who was erased", async () => {
    const self = await demo.as("self");
    expect((await rectify({}, self)).status).toBe(200);
  });
});

describe("R-17 PUT networks/{id}", () => {
  const put = async (people: readonly object[], query = "") => {
    const { suppressed: _, ...document } = writeNetwork(await network());
    const others = document.people.filter(({ id }) => !people.some((one) => "id" in one && one.id === id));
    return send(`PUT ${at}${query}`, { ...document, people: [...others, ...people] }, await etagAt(""));
  };
  const named = { state: "named", date: "2026-02-20" };

  test("refuses everybody who did not ask to come back, each by her place", async () => {
    const { length } = (await network()).rows.people;
    const { status, body, text } = await put([
      { id: "new-1", displayName: "Zelda ZQ." },
      { id: "P-M02", consent: named },
      { id: "P-M03", consent: named },
    ]);
    expect(status).toBe(422);
    // Two of the three stand in the network already.
    expect(body.problems.map(({ code, place }) => [code, place])).toEqual([
      ["person/suppressed", `/people/${length - 2}`],
      ["person/suppressed", `/people/${length - 1}`],
      ["consent/not-possible", `/people/${length}`],
    ]);
    expect(text).not.toMatch(/zelda/i);
  });

  test("takes in who asked, by her id, and forgets no other hash, though the document comes without", async () => {
    expect((await put([{ id: "new-1", displayName: "Zelda Zq." }], "?askedToComeBack=new-1")).status).toBe(204);
    expect((await network()).rows.suppressed).toHaveLength(1);
    expect((await put([{ id: "P-Z1" }])).body.type).toBe("person/suppressed");
  });

  test("remembers who had withdrawn and is left out of the document", async () => {
    const { suppressed: _, ...document } = writeNetwork(await network());
    const names = (row: object): boolean => JSON.stringify(row).includes('"P-M02"');
    const rows = Object.entries(document).filter(([, list]) => Array.isArray(list)) as [string, object[]][];
    const without = Object.fromEntries(rows.map(([list, all]) => [list, all.filter((row) => !names(row))]));
    expect((await send(`PUT ${at}`, { ...document, ...without }, await etagAt(""))).status).toBe(204);
    expect((await send(`POST ${at}/people`, { person: { id: "P-M02" } })).body.type).toBe("person/suppressed");
  });
});

describe("R-17 imports", () => {
  const rows = [
    "id,displayName,role,consentState,consentDate",
    "N1,Nora,member,named,2026-02-20",
    "N2,ZELDA zq.,member,named,2026-02-20",
    "P-M02,Amal,member,informed,2026-02-20",
    "",
  ];
  const post = (text = rows.join("\n")) => send(`POST ${at}/imports`, { files: [{ name: "persons.csv", text }] });
  const commit = (importId: string, places?: string[]) =>
    send(`POST ${at}/imports/${importId}/commit`, places === undefined ? {} : { askedToComeBack: places });

  test("POST imports says which rows would bring somebody back, by their place and never by a name", async () => {
    const { status, body, text } = await post();
    expect(status).toBe(201);
    expect(body.report.returning).toEqual([
      { place: "persons.csv:4", reason: "refused" },
      { place: "persons.csv:3", reason: "suppressed" },
    ]);
    expect(text).not.toMatch(/zelda|amal/i);
  });

  test("POST commit refuses every such row that is not confirmed, and stores nothing", async () => {
    const { body } = await post();
    const refused = await commit(body.importId, ["persons.csv:4"]);
    expect(refused.body.problems.map(({ code, place }) => [code, place])).toEqual([
      ["person/suppressed", "persons.csv:3"],
    ]);
    expect((await network()).people.has("N1")).toBe(false);
    expect((await call<Answer>(demo, `POST ${at}/imports/${body.importId}/commit`, { headers })).status).toBe(422);
  });

  test("POST commit takes in whose rows are confirmed one by one; undo takes them out, and they are remembered", async () => {
    const { body } = await post();
    expect((await commit(body.importId, ["persons.csv:3", "persons.csv:4"])).body.state).toBe("committed");
    const stored = await network();
    expect([stored.people.get("N2")?.displayName, stored.people.get("P-M02")?.consent?.state]).toEqual([
      "ZELDA zq.",
      "informed",
    ]);
    expect(stored.rows.suppressed).toHaveLength(1);
    await send(`POST ${at}/imports/${body.importId}/undo`, {});
    const undone = await network();
    expect([undone.people.has("N2"), undone.people.get("P-M02")?.consent?.state]).toEqual([false, "withdrawn"]);
    expect(await isRemembered()).toBe(true);
  });

  test("R-20 nobody can confirm the end of somebody's objection", async () => {
    const text = [rows[0], "P-M03,Sara,member,named,2026-02-20", ""].join("\n");
    const { body } = await post(text);
    expect(body.report.returning).toEqual([{ place: "persons.csv:2", reason: "restricted" }]);
    expect((await commit(body.importId, ["persons.csv:2"])).body.type).toBe("consent/not-possible");
  });

  test("POST commit catches who was erased after the dry run", async () => {
    const { body } = await post([rows[0], "N4,Dina Q.,member,named,2026-02-20", ""].join("\n"));
    await demo.services.store.write(async ({ networks }) => {
      const stored = await networks.loadForChange("pendrecht");
      const { heedRefusals, withRows } = await import("@parent-circles/core");
      const { suppressionHash } = await import("../identity/tokens.ts");
      const before = (stored as NonNullable<typeof stored>).network;
      const declined = { id: "P-D", displayName: "Dina Q.", consent: { state: "declined" as const } };
      const hash = suppressionHash(demo.services.secret);
      const withHer = withRows(before, { people: [...before.rows.people, declined] });
      await networks.save(stored as NonNullable<typeof stored>, heedRefusals(withHer, before, { hash }).network);
    });
    expect((await commit(body.importId)).body.problems[0]?.place).toBe("persons.csv:2");
  });
});

describe("R-53 ids that the server makes", () => {
  test("come from chance alone: POST people without an id, in two neighbourhoods", async () => {
    const made = async (networkId: string) => {
      const sender = { headers: await demo.as("coordinator", networkId) };
      const body = { person: { displayName: "Nora B." } };
      return (await call<Answer>(demo, `POST /v1/networks/${networkId}/people`, { ...sender, body })).body.id as string;
    };
    const ids = [await made("pendrecht"), await made("zuidwijk"), await made("pendrecht")];
    for (const id of ids) expect(id).toMatch(/^person-[\w-]{12}$/);
    expect(new Set(ids).size).toBe(3);
    expect(ids.join().toLowerCase()).not.toContain("nora");
  });

  test("POST imports with newIds keeps the files' ids of nobody who is new, wherever she is named, and of those known as they are", async () => {
    const files = [
      { name: "persons.csv", text: "id,displayName,role\nnora-b,Nora B.,member\nP-M04,,member\n" },
      { name: "ties.csv", text: "from,to,type,score\nnora-b,P-M04,trust,4\nP-M04,nora-b,knows,\n" },
    ];
    const { body } = await send(`POST ${at}/imports`, { files, newIds: true });
    await send(`POST ${at}/imports/${body.importId}/commit`, {});
    const stored = await network();
    const nora = stored.rows.people.find(({ displayName }) => displayName === "Nora B.");
    expect(nora?.id).toMatch(/^person-[\w-]{12}$/);
    expect(JSON.stringify(writeNetwork(stored))).not.toContain("nora-b");
    expect(stored.rows.ties.slice(-2).map(({ from, to }) => [from, to])).toEqual([
      [nora?.id, "P-M04"],
      ["P-M04", nora?.id],
    ]);
  });
});
