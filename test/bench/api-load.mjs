import { Agent, request } from "node:http";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

// The API under load, in a process of its own, against a bare Express route in the same run.
// Build first; then: node test/bench/api-load.mjs [seconds]

const command = process.env.SERVER_COMMAND ?? new URL("../../packages/api/dist/cli/main.js", import.meta.url).pathname;
const seconds = Number(process.argv[2] ?? 3);
const connections = 40;

/** @typedef {{ url: string, links?: { role: string, href: string }[] }} Printed */

/** @param {string[]} args */
async function started(args) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const [line] = /** @type {[string]} */ (await once(createInterface({ input: child.stdout }), "line"));
  return { child, printed: /** @type {Printed} */ (JSON.parse(line)) };
}

/** @param {string} url @param {Record<string, string>} headers */
async function load(url, headers) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  /** @type {number[]} */
  const times = [];
  const end = performance.now() + seconds * 1000;
  const one = () =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      request(url, { agent, headers }, (answer) => {
        answer.resume();
        answer.on("end", () => {
          if (answer.statusCode !== 200) return reject(new Error(`${url}: ${answer.statusCode}`));
          resolve(times.push(performance.now() - began));
        });
      })
        .on("error", reject)
        .end();
    });
  const loop = async () => {
    while (performance.now() < end) await one();
  };
  await Promise.all(Array.from({ length: connections }, loop));
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: Math.round(times.length / seconds),
    p50: times[times.length >> 1],
    p99: times[Math.floor(times.length * 0.99)],
  };
}

const bareCode = `
const express = require(${JSON.stringify(createRequire(pathToFileURL(command)).resolve("express"))});
const app = express();
app.get("/v1/networks/:id", (_, response) => { response.setHeader("Content-Type", "application/json"); response.end(JSON.stringify({ id: "pendrecht", name: "Pendrecht", memberLabel: "mother", synthetic: true })); });
const server = app.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ url: "http://localhost:" + server.address().port })));
`;
const bare = await started(["-e", bareCode]);
const api = await started([command, "serve", "--demo", "--port", "0", "--json", "--calls-per-minute", "100000000"]);
const link = api.printed.links?.find(({ role }) => role === "coordinator")?.href.split("/enter/")[1];
const opened = await fetch(`${api.printed.url}/v1/sessions`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ link }),
});
const session = /** @type {{ token: string }} */ (await opened.json());
const headers = { Authorization: `Bearer ${session.token}` };
const at = `${api.printed.url}/v1/networks/pendrecht`;
const figures = {
  bare: await load(`${bare.printed.url}/v1/networks/pendrecht`, {}),
  cachedRead: await load(at, headers),
  view: await load(`${at}/view`, headers),
  reach: await load(`${at}/reach`, headers),
};
console.log(JSON.stringify({ ...figures, ratio: figures.cachedRead.perSecond / figures.bare.perSecond }, null, 2));
bare.child.kill();
api.child.kill();
