import type { NetworkDocument } from "@parent-circles/core";
import { importFiles } from "@parent-circles/core/intake";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
let headers: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  headers = await demo.as("coordinator");
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";
const asOf = "2026-03-01";
/** The bytes of a file, and the headers that it came with. */
async function file(path: string) {
  const sent = request(demo.app).get(`${at}/exports/${path}`).set(headers).buffer();
  const answer = await sent.parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("end", () => done(null, Buffer.concat(chunks)));
  });
  return { status: answer.status, told: answer.headers as Record<string, string>, bytes: answer.body as Buffer };
}

describe("GET exports", () => {
  test.each([
    ["workbook", "network.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["graphml", "network.graphml", "application/graphml+xml; charset=utf-8"],
    ["gexf", "network.gexf", "application/gexf+xml; charset=utf-8"],
    ["document", "network.json", "application/json; charset=utf-8"],
  ])("X-03 GET exports/%s is a file to be kept as %s, and is read in again", async (path, name, type) => {
    const { status, told, bytes } = await file(path);
    expect(status).toBe(200);
    expect(told["content-disposition"]).toBe(`attachment; filename="${name}"`);
    expect([told["content-type"], told["cache-control"]]).toEqual([type, "no-store"]);
    const read = importFiles([{ name, bytes }], { asOf });
    expect(read.status).toBe("complete");
    expect(read.document?.people.length).toBe(83);
    expect(read.document?.ties?.length).toBeGreaterThan(100);
  });

  test("GET exports/document is stored anew as it is, with the ETag that came with it", async () => {
    const { headers: told, body } = await call<NetworkDocument>(demo, `GET ${at}/exports/document`, { headers });
    const put = await call(demo, `PUT ${at}`, { headers: { ...headers, "If-Match": told["etag"] ?? "" }, body });
    expect(put.status).toBe(204);
    expect((await call(demo, `GET ${at}/exports/document`, { headers })).body).toEqual(body);
  });

  test("R-38 GET exports/graphml?view=public has nobody in it", async () => {
    const { bytes } = await file("graphml?view=public");
    expect(bytes.toString()).not.toMatch(/P-[KM]\d/);
  });

  test.each(["coach", "keyFigure", "institution", "public"] as const)(
    "R-33 GET exports as %s is refused: nobody outside takes people out one by one",
    async (role) => {
      const theirs = await demo.as(role);
      for (const path of ["document", "workbook", "graphml", "gexf"])
        expect((await call(demo, `GET ${at}/exports/${path}`, { headers: theirs })).status).toBe(403);
    },
  );

  test("R-51 GET exports stand in the audit, as a reading of everybody", async () => {
    await file("gexf");
    const { items } = (
      await call<{ items: { action: string; object: string }[] }>(demo, `GET ${at}/audit?limit=200`, {
        headers: await demo.as("auditor"),
      })
    ).body;
    expect(items).toContainEqual(expect.objectContaining({ action: "getGexf", object: "everyone" }));
  });
});
