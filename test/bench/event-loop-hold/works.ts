import { measures } from "../../../packages/core/src/analysis/registry.ts";
import { documentText, files, neighbourhood, requestId } from "./networks.ts";
import { type Served, type Taken } from "./served.ts";

/** What was asked, and what it took. */
export interface Line extends Taken {
  readonly work: string;
  readonly people: number;
}

const looks = ["resilience", "interview-plan", "health"];
const reports = ["burden", "calibration", "coverage-by-language"];

/** What is read, by its name in the table. */
const readings: Readonly<Record<string, string>> = {
  getNetwork: "",
  listPeople: "/people",
  getView: "/view",
  getDrawing: "/drawing",
  getCircles: "/circles",
  getReach: "/reach",
  getSuggestions: `/requests/${requestId}/suggestions`,
  "getKeyFigures (4)": "/key-figures?size=4",
  ...Object.fromEntries(looks.map((name) => [name, `/${name}`])),
  ...Object.fromEntries(reports.map((name) => [name, `/reports/${name}`])),
  ...Object.fromEntries(measures.map(({ id }) => [`measure ${id}`, `/measures/${id}`])),
  "measure kpp-pos of a set": "/measures/kpp-pos?set=L-1,L-2,L-3",
};

/** Every reading, twice: with the network read from the database first, and as another question about the same state. */
export async function readingLines(served: Served, people: number, wanted: RegExp): Promise<Line[]> {
  const networkId = neighbourhood(people).network.id;
  const lines: Line[] = [];
  for (const [work, path] of Object.entries(readings)) {
    if (!wanted.test(work)) continue;
    served.forget(networkId);
    lines.push({ work: `${work}, first`, people, ...(await served.call(networkId, { path })) });
    const next = path.includes("?") ? `${path}&asOf=2026-02-28` : `${path}?asOf=2026-02-28`;
    lines.push({ work: `${work}, next`, people, ...(await served.call(networkId, { path: next })) });
  }
  return lines;
}

/** A job, from being asked for to its result. */
export async function jobLines(served: Served, people: number): Promise<Line[]> {
  const networkId = neighbourhood(people).network.id;
  served.forget(networkId);
  const body = JSON.stringify({ kind: "bestSet", measure: "kpp-pos-reach", size: 4 });
  const asked = await served.call(networkId, { method: "POST", path: "/jobs", body });
  const path = asked.location.slice(`/v1/networks/${networkId}`.length);
  const lines: Line[] = [{ work: "postJob", people, ...asked }];
  let most: Taken = asked;
  for (let round = 0; round < 600; round++) {
    const now = await served.call(networkId, { path });
    if (now.heldMs > most.heldMs || round === 0) most = now;
    if (!/"(queued|running)"/.test(now.text)) break;
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  return [...lines, { work: "getJob, until it is done", people, ...most }];
}

/** One row changed in a network that is there. */
export async function changeLines(served: Served, people: number): Promise<Line[]> {
  const networkId = neighbourhood(people).network.id;
  served.forget(networkId);
  const body = JSON.stringify({ person: { id: `N-${people}`, role: "member" } });
  const added = await served.call(networkId, { method: "POST", path: "/people", body });
  const tie = JSON.stringify({ from: "L-1", to: "L-2", type: "trust", score: 3 });
  const tied = await served.call(networkId, { method: "POST", path: "/ties", body: tie });
  return [
    { work: "postPerson, first", people, ...added },
    { work: "postTie", people, ...tied },
  ];
}

/** Imports of files and documents: dry run, commit, reading, undo; then the document as a whole. */
export async function importLines(served: Served, people: number): Promise<Line[]> {
  const document = neighbourhood(people, "empty");
  const lines: Line[] = [];
  const note = (work: string, taken: Taken): Taken => {
    lines.push({ work, people, ...taken });
    return taken;
  };
  const kinds = { CSV: files(document), document: [{ name: "network.json", text: documentText(document) }] };
  for (const [kind, sent] of Object.entries(kinds)) {
    const body = JSON.stringify({ files: sent });
    const dry = note(`postImport, ${kind}`, await served.call("empty", { method: "POST", path: "/imports", body }));
    if (dry.status !== 201) continue;
    const path = dry.location.slice("/v1/networks/empty".length);
    note(`getImport, ${kind}`, await served.call("empty", { path }));
    note(`commitImport, ${kind}`, await served.call("empty", { method: "POST", path: `${path}/commit` }));
    note(`getView, after ${kind}`, await served.call("empty", { path: "/view" }));
    note(`undoImport, ${kind}`, await served.call("empty", { method: "POST", path: `${path}/undo` }));
    note(`getView, after undo of ${kind}`, await served.call("empty", { path: "/view" }));
  }
  const put = { method: "PUT", path: "", body: documentText(document), headers: { "If-Match": "*" } } as const;
  note("putNetwork", await served.call("empty", put));
  note("getView, after putNetwork", await served.call("empty", { path: "/view" }));
  const small = { ...put, body: documentText(neighbourhood(1, "empty")) };
  note("putNetwork, of one person", await served.call("empty", small));
  return lines;
}
