import { gzipSync } from "node:zlib";

/** Something that is sent to harm or to confuse. */
export interface HostileCase {
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const at = "/v1/networks/pendrecht";
const json = { "Content-Type": "application/json" };
const request = (names: unknown) => JSON.stringify({ kind: "contactRequest", names });
const document = (change: object) =>
  JSON.stringify({
    format: "parent-circles/network",
    version: 1,
    network: { id: "pendrecht", synthetic: true },
    people: [],
    ...change,
  });

const people = (count: number, each = {}) =>
  Array.from({ length: count }, (_, place) => ({ id: `H-${place}`, ...each }));

const asRequest = (name: string, body: string | Buffer, headers = {}): HostileCase => ({
  name,
  method: "POST",
  path: `${at}/requests`,
  headers: { ...json, ...headers },
  body,
});
const asNetwork = (name: string, body: string | Buffer, headers = {}): HostileCase => ({
  name,
  method: "PUT",
  path: at,
  headers: { ...json, "If-Match": "*", ...headers },
  body,
});
const asImport = (name: string, text: string, file = "persons.csv"): HostileCase => ({
  name,
  method: "POST",
  path: `${at}/imports`,
  headers: json,
  body: JSON.stringify({ files: [{ name: file, text }] }),
});
const asPath = (path: string): HostileCase => ({ name: `the path ${path.slice(0, 60)}`, method: "GET", path });

const texts: Readonly<Record<string, string>> = {
  NUL: "Naima\u0000",
  "a bidirectional override": "\u202Eamian",
  "an isolate": "\u2066Naima",
  "the replacement character": "Na\uFFFDima",
  "a control character": "Na\u0007ima",
  "a line break": "Naima\nFatma",
  nothing: "",
  "4,000 letters": "x".repeat(4000),
};

const paths = [
  `${at}/../../etc/passwd`,
  `${at}/..%2f..%2fetc%2fpasswd`,
  `${at}/people/..%00`,
  `${at}/people/%2e%2e%2f`,
  `${at}/people/__proto__`,
  `${at}/people/constructor`,
  `${at}/measures/__proto__`,
  `${at}/measures/constructor`,
  `${at}/requests/${"x".repeat(6000)}`,
  `${at}/people/%ED%A0%80`,
  `${at}/people/%E0%A4%A`,
  `${at}/view?asOf=2026-02-30`,
  `${at}/view?asOf=2026-03-01&asOf=2026-03-02`,
  `${at}/view?asOf[]=x`,
  `${at}/view?__proto__[x]=1`,
  `${at}/reach?maxHops=1e99`,
  `${at}/reach?maxHops=NaN`,
  `${at}/reach?absent=${Array<string>(1000).fill("P-M01").join(",")}`,
  `${at}/key-figures?size=50&replicates=0`,
  `${at}/key-figures?size=-1`,
  `${at}/people?cursor=${Buffer.from("at 999999999").toString("base64url")}`,
  `${at}/people?cursor=%00`,
  `${at}/people?limit=501`,
  "/docs/..%2f..%2f..%2fpackage.json",
  "/docs/%2e%2e/%2e%2e/package.json",
  "/enter/%00",
  `/enter/${"x".repeat(3000)}`,
];

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const bomb = (bytes: number): Buffer => gzipSync(Buffer.alloc(bytes, 0x20));

/** At least 60 ways to send what should not be sent. */
export const hostileCases: readonly HostileCase[] = [
  ...Object.entries(texts).map(([name, text]) => asRequest(`a name with ${name}`, request([text]))),
  asRequest("a lone surrogate", '{"kind":"contactRequest","names":["\\ud800"]}'),
  asRequest("prototype keys", '{"__proto__":{"x":1},"kind":"contactRequest","names":["A"]}'),
  asRequest("a constructor key", '{"constructor":{"prototype":{}},"kind":"contactRequest","names":["A"]}'),
  asRequest("a key twice", '{"kind":"jointProject","kind":"contactRequest","names":["A"],"names":[]}'),
  asRequest("a thousand names", request(Array<string>(1000).fill("A"))),
  asRequest("names that are objects", request([{ toString: 1 }])),
  asRequest("too many bytes", request(["x".repeat(200_000)])),
  asRequest("100 MB that inflate from 100 kB", bomb(100_000_000), { "Content-Encoding": "gzip" }),
  asRequest("broken gzip", Buffer.from("not gzip"), { "Content-Encoding": "gzip" }),
  asRequest("an unknown encoding", request(["A"]), { "Content-Encoding": "zstd-x" }),
  asRequest("UTF-16", Buffer.from(request(["A"]), "utf16le"), { "Content-Type": "application/json; charset=utf-16" }),
  asRequest("UTF-16 said to be UTF-8", Buffer.from(request(["A"]), "utf16le")),
  asRequest("Latin-1", Buffer.from(request(["Zoë"]), "latin1")),
  asRequest("a form", "kind=contactRequest", { "Content-Type": "application/x-www-form-urlencoded" }),
  asRequest("XML with an entity", '<!DOCTYPE x [<!ENTITY a "b">]><x/>', { "Content-Type": "application/xml" }),
  asRequest("50,000 brackets", nested(25_000)),
  asRequest("a number of 1,000 digits", `{"kind":"contactRequest","goalStage":${"9".repeat(1000)},"names":["A"]}`),
  asRequest("an Idempotency-Key of 300 letters", request(["A"]), { "Idempotency-Key": "k".repeat(300) }),
  asRequest("an Idempotency-Key with a space", request(["A"]), { "Idempotency-Key": "a b" }),
  asNetwork("a million brackets", nested(500_000)),
  asNetwork("a million keys", `{${Array.from({ length: 300_000 }, (_, key) => `"k${key}":1`).join(",")}}`),
  asNetwork("people nested in people", document({ people: [{ id: "a", people: [{ people: [] }] }] })),
  asNetwork("__proto__ as an id", document({ people: [{ id: "__proto__" }] })),
  asNetwork(
    "a display name with a telephone number",
    document({ people: [{ id: "a", displayName: "Naima 0612345678" }] }),
  ),
  asNetwork("a display name with Arabic digits", document({ people: [{ id: "a", displayName: "٠٦١٢٣٤٥٦٧٨" }] })),
  asNetwork("50,000 times the same id", document({ people: Array(50_000).fill({ id: "a" }) })),
  asNetwork("a tie to nobody", document({ ties: [{ from: "x", to: "y", type: "trust" }] })),
  asNetwork("30,000 people with a mistake each", document({ people: people(30_000, { stage: 9 }) })),
  asNetwork("20,000 people, more than are allowed", document({ people: people(20_000) })),
  asNetwork("90,000 ties to nobody", document({ ties: Array(90_000).fill({ from: "x", to: "y", type: "trust" }) })),
  asNetwork("9 MB", document({ x: "x".repeat(9_000_000) })),
  asNetwork("1 GB that inflate from 1 MB", bomb(1_000_000_000), { "Content-Encoding": "gzip" }),
  asNetwork("a null", "null"),
  asNetwork("nothing", ""),
  asImport("a million columns", `${"c,".repeat(1_000_000)}\n`),
  asImport("a quote that never ends", `id,role\n"${"x".repeat(500_000)}`),
  asImport("200,000 quotes", '"'.repeat(200_000)),
  asImport(
    "50,000 people",
    `id,role\n${people(50_000)
      .map(({ id }) => `${id},member`)
      .join("\n")}\n`,
  ),
  asImport("200,000 rows that are all wrong", `id,role\n${"a,queen\n".repeat(200_000)}`),
  asImport("a document of 11,000 people", document({ people: people(11_000) }), "network.json"),
  asImport("a document in a document", JSON.stringify(document({ people: people(9_000) })), "network.json"),
  asImport("a formula", 'id,displayName\nN1,"=HYPERLINK(""http://x"")"\n'),
  asImport("NUL in a file", "id,role\nN1\u0000,member\n"),
  asImport("a forbidden column", "id,Religie\nN1,x\n"),
  asImport("one line of 2 MB", `id,${"x".repeat(2_000_000)}\n`),
  asImport("a bidirectional override in a name", "id,displayName\nN1,\u202Eamian\n"),
  asImport("lines of every kind", "id,role\r\nN1,member\rN2,member\nN3,member\n"),
  asImport("a file name with a path", "id,role\nN1,member\n", "../../persons.csv"),
  asImport("JSON as CSV", '{"a":1}'),
  asImport("an empty file", ""),
  ...paths.map(asPath),
];
