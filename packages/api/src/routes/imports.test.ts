import type { Schemas } from "@parent-circles/client";
import { withRows } from "@parent-circles/core";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { createApp } from "../app.ts";

let demo: TestDemo;
let headers: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  headers = await demo.as("coordinator");
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";
const persons =
  "id,displayName,role,consentState,consentDate\nN1,Nora,member,named,2026-02-20\nN2,Hiba,member,named,2026-02-20\n";
const ties = "from,to,type,score,reportedBy,date\nN1,P-K1,trust,4,truster,2026-02-20\n";
const files = [
  { name: "persons.csv", text: persons },
  { name: "ties.csv", text: ties },
];

const post = (body: object) =>
  call<Schemas["Import"] & Schemas["Problem"]>(demo, `POST ${at}/imports`, { headers, body });
const act = (importId: string, step: string) =>
  call<Schemas["Import"] & Schemas["Problem"]>(demo, `POST ${at}/imports/${importId}/${step}`, { headers });
const revision = async () => (await call(demo, `GET ${at}`, { headers })).headers.etag;
const people = async () => {
  const { body } = await call<Schemas["NetworkView"]>(demo, `GET ${at}/view`, { headers });
  return body.people.map(({ id }) => id);
};

describe("imports", () => {
  test("POST imports stores nothing, commit stores all of it, undo takes it back", async () => {
    const before = await revision();
    const dryRun = await post({ files: files.slice(0, 1) });
    expect(dryRun.status).toBe(201);
    expect(dryRun.body.state).toBe("dryRun");
    expect(await revision()).toBe(before);
    expect((await act(dryRun.body.importId, "commit")).body.state).toBe("committed");
    expect(await people()).toEqual(expect.arrayContaining(["N1", "N2", "P-K1"]));
    expect((await act(dryRun.body.importId, "commit")).status).toBe(409);
    expect((await act(dryRun.body.importId, "undo")).body).toMatchObject({ state: "undone", left: 0 });
    expect(await people()).not.toContain("N1");
  });

  test("POST imports reads a workbook by its bytes, and names that the network knows", async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (...cells: string[]) => `<row>${cells.map(cell).join("")}</row>`;
    const rows = row("Naam", "Vertrouwt wie?", "Hoe goed?") + row("Zohra Aktaş", "AISHA B", "goed");
    const bytes = zipSync({
      "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="Blad1" id="r1"/></sheets></workbook>'),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    });
    const sheet = Buffer.from(bytes).toString("base64");
    const dryRun = await post({ files: [{ name: "m.xlsx", base64: sheet }] });
    expect([dryRun.status, dryRun.body.report.status]).toEqual([201, "complete"]);
    await act(dryRun.body.importId, "commit");
    const { body } = await call<Schemas["NetworkView"]>(demo, `GET ${at}/view`, { headers });
    const zohra = body.people.find(({ label }) => label === "Zohra A.");
    expect(zohra?.id).toMatch(/^person-/);
    expect(body.ties).toContainEqual(expect.objectContaining({ from: zohra?.id, to: "P-K1", type: "trust" }));
    await act(dryRun.body.importId, "undo");
  });

  test("POST imports reads an archive of Network Canvas and a file of Gephi, as they are", async () => {
    const packed = zipSync({
      "a_ego.csv": strToU8("networkCanvasEgoUUID,networkCanvasCaseID\ne-1,Dilnoza\n"),
      "a_attributeList_Person.csv": strToU8("nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\n1,e-1,u-1,AISHA B\n"),
    });
    const gexf =
      '<gexf><graph defaultedgetype="directed"><nodes><node id="0" label="Oluchi"/><node id="1" label="Aisha B."/></nodes><edges><edge source="0" target="1" kind="trust"/></edges></graph></gexf>';
    const { status, body } = await post({
      files: [
        { name: "export.zip", base64: Buffer.from(packed).toString("base64") },
        { name: "zuid.gexf", text: gexf },
      ],
    });
    expect([status, body.report.status]).toEqual([201, "complete"]);
    await act(body.importId, "commit");
    const view = (await call<Schemas["NetworkView"]>(demo, `GET ${at}/view`, { headers })).body;
    const idOf = (name: string) => view.people.find(({ label }) => label === name)?.id;
    expect(view.ties).toContainEqual(expect.objectContaining({ from: idOf("Dilnoza"), to: "P-K1", type: "knows" }));
    expect(view.ties).toContainEqual(expect.objectContaining({ from: idOf("Oluchi"), to: "P-K1", type: "trust" }));
    await act(body.importId, "undo");
  });

  test.each([{}, { text: "id", base64: "aWQ=" }, { base64: "no base64!" }])(
    "POST imports refuses a file with %j: text or bytes",
    async (content) => {
      const { status, body } = await post({ files: [{ name: "p.csv", ...content }] });
      expect([status, body.problems[0]?.place]).toEqual([400, expect.stringMatching(/^\/files\/0/)]);
    },
  );

  test("commit keeps what somebody else writes while it is being prepared", async () => {
    const { body } = await post({ files });
    const { store } = demo.services;
    const tie = { id: "T-meanwhile", from: "P-M01", to: "P-K1", type: "knows" } as const;
    let isMeanwhile = true;
    const read: typeof store.read = async (work) => {
      const found = await store.read(work);
      if (!isMeanwhile) return found;
      isMeanwhile = false;
      await store.write(async ({ networks }) => {
        const { network, ...rest } = (await networks.loadForChange("pendrecht"))!;
        await networks.save({ network, ...rest }, withRows(network, { ties: [...network.rows.ties, tie] }));
      });
      return found;
    };
    const app = createApp({ ...demo.services, store: { ...store, read } });
    const { status } = await call({ app }, `POST ${at}/imports/${body.importId}/commit`, { headers });
    expect([status, isMeanwhile]).toEqual([200, false]);
    expect((await call(demo, `GET ${at}/ties/T-meanwhile`, { headers })).status).toBe(200);
    expect(await people()).toContain("N1");
    expect((await act(body.importId, "undo")).body).toMatchObject({ state: "undone" });
  });

  test("undo leaves what was changed since, and says how many rows and about whom", async () => {
    const { body } = await post({ files: files.slice(0, 1) });
    await act(body.importId, "commit");
    const person = await call<object>(demo, `GET ${at}/people/N2`, { headers });
    await call(demo, `PUT ${at}/people/N2`, {
      headers: { ...headers, "If-Match": person.headers.etag as string },
      body: { ...person.body, stage: 1 },
    });
    expect((await act(body.importId, "undo")).body).toMatchObject({ left: 1, leftOf: ["N2"] });
    const left = await people();
    expect(left).toContain("N2");
    expect(left).not.toContain("N1");
  });

  test("commit keeps of somebody who is known what a sheet does not say: her role, her consent, her languages", async () => {
    const known = () => call<Schemas["Person"]>(demo, `GET ${at}/people/P-K2`, { headers });
    const before = (await known()).body;
    const sheet = "id,displayName,stage\nP-K2,Fatma Ha.,4\nN3,Zara T.,\n";
    const tie = "from,to,type,score\nN3,P-K2,trust,4\n";
    const { body } = await post({
      files: [
        { name: "persons.csv", text: sheet },
        { name: "ties.csv", text: tie },
      ],
    });
    await act(body.importId, "commit");
    expect((await known()).body).toEqual({ ...before, displayName: "Fatma Ha.", stage: 4 });
    await act(body.importId, "undo");
    expect((await known()).body).toEqual(before);
  });

  test("R-02 POST imports refuses a file with a forbidden column, by the column's name alone", async () => {
    const before = await revision();
    const { status, body, text } = await post({
      files: [{ name: "persons.csv", text: "id,Nationaliteit\nN9,Marokkaans\n" }],
    });
    expect(status).toBe(422);
    expect(body.problems[0]?.code).toBe("intake/forbidden-column");
    expect(text).not.toContain("Marokkaans");
    expect(await revision()).toBe(before);
  });
});
