import { type Network, readNetwork, type Viewer, viewerRoles } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { networkDocument, rowSchemas } from "../../packages/core/src/model/document.ts";
import { consentScopes } from "../../packages/core/src/model/vocabulary.ts";
import { allDisclosuresFor } from "../support/all-disclosures.ts";
import { accepts, type AnySchema, filled, leavesOf, type SchemaLeaf } from "../support/schema-leaves.ts";

const asOf = "2026-03-01";
const secret = "Zq000secret";

type List = keyof typeof rowSchemas;

/** Whom or what a field names that has to exist in the document; any other id is a marker of its own. */
const references: Readonly<Record<string, string>> = {
  from: secret,
  to: "K",
  target: secret,
  asker: "K",
  via: "V",
  institution: "I-school",
  request: "R",
  occasion: "A",
  ask: "AK",
  answers: "Q",
  targets: secret,
  members: secret,
  organisers: secret,
  coOrganisers: "I-school",
  keepApart: "V",
  notThrough: "V",
  coach: secret,
  keep: "K",
  remove: secret,
};

/** Values that the rules need as they are, so that the person stays on the map and the rows hold on the day. */
const fixed: Readonly<Record<string, unknown>> = {
  "people[].id": secret,
  "people[].role": "member",
  "people[].protected": undefined,
  "people[].roles[].role": "member",
  "people[].roles[].since": undefined,
  "people[].roles[].until": undefined,
  "people[].consent.state": "consented",
  "people[].consent.date": "2026-01-15",
  "people[].consent.history": undefined,
  "people[].criteria.development.unanswered": undefined,
  "people[].criteria.engagement.unanswered": undefined,
  "people[].criteria.hostSocietyFamiliarity.unanswered": undefined,
  "ties[].type": "trust",
  "ties[].domain": "invite",
  "ties[].since": undefined,
  "ties[].until": undefined,
  "ties[].contested": false,
  "ties[].unanswered": undefined,
  "requests[].kind": "contactRequest",
  "activities[].waiting": undefined,
  "helpQuestions[].waiting": undefined,
};

/** A record of a merge holds rows as they were; what holds for a row of its kind holds there. */
const asRow = (path: string): string =>
  path
    .replace(/^merges\[\]\.(kept|removed)/, "people[]")
    .replace(/^merges\[\]\.(ties|nominations|outcomes|asks)\[\]/, "$1[]");

/** The texts planted, by where: each found nowhere else. */
class Markers {
  readonly placed = new Map<string, string>();
  #count = 0;

  plant = ({ path, schema }: SchemaLeaf): unknown => {
    const like = asRow(path);
    if (Object.hasOwn(fixed, like)) return fixed[like];
    if (like === "people[].consent.scopes[]") return undefined;
    const key = path.replaceAll("[]", "").split(".").at(-1) ?? "";
    if (key in references && accepts(schema, "K")) return references[key];
    const number = String(++this.#count).padStart(3, "0");
    const day = `2001-${String(1 + (this.#count % 12)).padStart(2, "0")}-${String(1 + (this.#count % 28)).padStart(2, "0")}`;
    const texts = [`Zq${number}marker`, `Zq${number}marker${"0".repeat(16)}`, `zz-Zq${number}m`];
    const text = texts.find((one) => accepts(schema, one));
    if (text !== undefined) {
      this.placed.set(path, text);
      return text;
    }
    return [day, "11:47", "FREQ=WEEKLY", 3, 1, true, ...wordsOf(schema)].find((value) => accepts(schema, value));
  };
}

const wordsOf = (schema: AnySchema): unknown[] =>
  Object.values((schema._zod.def as { entries?: Record<string, unknown> }).entries ?? {});

/** A network in which one person, and one row of each kind that names her, has every field there is. */
function plantedNetwork(flags: { readonly protected: boolean }): {
  network: Network;
  placed: ReadonlyMap<string, string>;
} {
  const markers = new Markers();
  const rows = Object.fromEntries(
    Object.entries(rowSchemas).map(([list, schema]) => [list, [filled(schema, markers.plant, `${list}[]`)]]),
  ) as unknown as Record<List, Record<string, unknown>[]>;
  const consent = { state: "consented", scopes: [...consentScopes], date: "2026-01-15" };
  const [her] = rows.people;
  const document = {
    format: "parent-circles/network",
    version: 1,
    network: { id: "planted" },
    ...rows,
    people: [
      {
        ...her,
        consent: { ...(her?.["consent"] as object), ...consent },
        ...(flags.protected ? { protected: true } : {}),
      },
      { id: "K", role: "keyFigure", consent, capacity: 5 },
      { id: "V", consent },
      { id: "N", consent: { ...consent, scopes: ["keepInMap", "nameToInstitution:I-school"] } },
    ],
    institutions: [{ ...rows.institutions[0], id: "I-school", kind: "school" }],
    // One name is given without a score, so that no row of trust has every field.
    ties: [
      ...rows.ties.map((tie) => ({ ...tie, question: undefined })),
      { from: "V", to: "K", type: "trust", score: 4 },
      { from: "N", to: "K", type: "trust", domain: "invite", question: "oneName" },
    ],
    requests: [{ ...rows.requests[0], id: "R" }],
    activities: [{ ...rows.activities[0], id: "A" }],
    helpQuestions: [{ ...rows.helpQuestions[0], id: "Q" }],
    asks: [{ ...rows.asks[0], id: "AK", date: "2026-02-20", state: "offered" }],
    coachingSessions: [],
    outcomes: rows.outcomes.map((row) => ({ ...row, date: "2025-06-01" })),
  };
  return { network: readNetwork(document), placed: markers.placed };
}

const viewers = viewerRoles.map((role): Viewer => ({
  role,
  asOf,
  institution: "I-school",
  person: role === "keyFigure" ? "K" : "V",
}));
/** The roles in whose answers a text is found, wherever it is. */
const findersOf = (network: Network, text: string, answers = answersOf(network)): string[] =>
  [...answers].flatMap(([role, all]) => (all.includes(text) ? [role] : []));
const answersOf = (network: Network): Map<string, string> =>
  new Map(viewers.map((viewer) => [viewer.role, JSON.stringify(allDisclosuresFor(network, viewer))]));

const careTeam = ["coordinator", "coach"];
const everyoneButAuditor = ["coordinator", "coach", "keyFigure", "institution", "self", "public"];

/** Where a text may be read by whom; what is not listed here, a new field for instance, may be read by nobody. */
const readers: Readonly<Record<string, readonly string[]>> = {
  // The key figure reads the name of whom she was asked to invite.
  "people[].displayName": [...careTeam, "keyFigure"],
  "ties[].language": careTeam,
  "institutions[].name": [...careTeam, "keyFigure", "institution"],
  "activities[].title": everyoneButAuditor,
  "activities[].place": everyoneButAuditor,
  "helpQuestions[].text": [...careTeam, "keyFigure"],
  // Rows in which a member takes part stand in her own record, with whoever else is in them masked.
  "outcomes[].id": ["self"],
  "asks[].acceptedBy": ["self"],
};

describe("texts planted in every field of the document", () => {
  const open = plantedNetwork({ protected: false });
  const answers = answersOf(open.network);

  test("R-38 every field of the schema that can hold a text holds one", () => {
    const texts = Object.entries(rowSchemas).flatMap(([list, schema]) => leavesOf(schema, `${list}[]`));
    const free = texts.filter(
      ({ path, schema }) =>
        accepts(schema, "Zq999marker") && !((path.split(".").at(-1) ?? "").replace("[]", "") in references),
    );
    const left = free
      .map(({ path }) => path)
      .filter((path) => !open.placed.has(path) && !Object.hasOwn(fixed, asRow(path)));
    expect(left.filter((path) => !asRow(path).startsWith("people[].consent.history"))).toEqual([]);
    expect(open.placed.size).toBeGreaterThan(20);
    expect(Object.keys(readers).filter((path) => !open.placed.has(path))).toEqual([]);
    expect(leavesOf(networkDocument).length).toBeGreaterThan(texts.length);
  });

  test.each([...open.placed])("R-38 %s surfaces for its readers alone", (path, text) => {
    expect(findersOf(open.network, text, answers)).toEqual(readers[path] ?? []);
  });

  test("R-38 the id of a person is read by the care team, and by the key figure who is to invite her", () => {
    expect(findersOf(open.network, secret, answers)).toEqual([...careTeam, "keyFigure"]);
  });

  test("R-31 an institution reads the name of whom it was agreed to name to it, and no other id of a person", () => {
    const all = answers.get("institution") ?? "";
    expect(all).toContain('\\"id\\":\\"N\\"');
    for (const id of ["K", "V", secret]) expect(all).not.toContain(`\\"${id}\\"`);
  });

  test("of a protected person the coordinator alone reads anything, in any field that names her", () => {
    const hidden = plantedNetwork({ protected: true });
    const found = answersOf(hidden.network);
    expect(findersOf(hidden.network, secret, found)).toEqual(["coordinator"]);
    const hers = [...hidden.placed].filter(([path]) => /^(people|ties|nominations|outcomes|asks|groups)/.test(path));
    const wrong = hers.filter(([path, text]) => {
      const mayRead = readers[path]?.includes("coordinator") === true ? ["coordinator"] : [];
      return findersOf(hidden.network, text, found).join() !== mayRead.join();
    });
    expect(wrong).toEqual([]);
  });
});
