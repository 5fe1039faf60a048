import { describe, expect, it } from "vitest";
import { inAll, ranIn, type ScriptCoverage, without } from "./coverage.ts";

const script = (url: string, counts: readonly number[]): ScriptCoverage => ({
  url,
  functions: counts.map((count, place) => ({
    functionName: place === 0 ? "" : `f${place}`,
    ranges: [{ startOffset: place * 10, count }],
  })),
});

const admit = "file:///house/packages/api/dist/http/admit.js";
const namesOf = (ran: ReturnType<typeof ranIn>) => [...ran.values()].map(({ file, name }) => `${file} ${name}`);

describe("ranIn(scripts)", () => {
  it("counts functions that ran, not those that did not, and not the module itself", () => {
    expect(namesOf(ranIn([script(admit, [1, 2, 0, 1])]))).toEqual(["api/http/admit.js f1", "api/http/admit.js f3"]);
  });

  it("counts a function without a name, which does not stand where the module begins", () => {
    const functions = [{ functionName: "", ranges: [{ startOffset: 7, count: 1 }] }];
    expect(namesOf(ranIn([{ url: admit, functions }]))).toEqual(["api/http/admit.js "]);
  });

  it("knows the built files of api and core alone, wherever the house stands, without the command and its demonstration", () => {
    const urls = [
      "file:///house/packages/api/dist/cli/serve.js",
      "file:///house/packages/api/dist/demo/open-demo.js",
      "file:///house/packages/core/dist/index.js",
      "file:///house/packages/viz/dist/index.js",
      "file:///house/packages/api/node_modules/express/index.js",
      "node:internal/url",
    ];
    expect(namesOf(ranIn(urls.map((url) => script(url, [0, 1]))))).toEqual(["core/index.js f1"]);
  });
});

describe("inAll(repetitions)", () => {
  it("leaves what ran every time; nothing of no repetition", () => {
    const ran = [
      [0, 1, 1],
      [0, 1, 0],
      [0, 1, 1],
    ].map((counts) => ranIn([script(admit, counts)]));
    expect(namesOf(inAll(ran))).toEqual(["api/http/admit.js f1"]);
    expect(inAll([]).size).toBe(0);
  });
});

describe("without(ran, ticks)", () => {
  it("leaves out what runs by itself, by where it stands and not by its name", () => {
    const other = script("file:///house/packages/api/dist/app.js", [0, 1]);
    const ran = ranIn([script(admit, [0, 1, 1]), other]);
    expect(namesOf(without(ran, ranIn([script(admit, [0, 1])])))).toEqual(["api/http/admit.js f2", "api/app.js f1"]);
  });
});
