import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

/** A server in a process of its own. */
export interface BareServer {
  readonly url: string;
  readonly process: ChildProcess;
}

const express = createRequire(new URL("../../../packages/api/package.json", import.meta.url)).resolve("express");

const code = `
const app = require(${JSON.stringify(express)})();
app.get("/v1/networks/:id", (_, response) => {
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ id: "pendrecht", name: "Pendrecht", memberLabel: "mother", synthetic: true }));
});
const server = app.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));
`;

/** Express with one route that answers a constant: the peer of the API's readings. */
export async function bareRoute(): Promise<BareServer> {
  const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "ignore"] });
  const [url] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { url, process: child };
}
