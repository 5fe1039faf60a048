import { describe, expect, test } from "vitest";
import { ParentCirclesError } from "../base/errors.ts";
import { importFiles, type ImportFile, type ImportOptions } from "./index.ts";

const asOf = "2026-03-01";
const file = (name: string, ...lines: string[]): ImportFile => ({ name, text: lines.join("\n") });
const take = (files: readonly ImportFile[], options: Partial<ImportOptions> = {}) =>
  importFiles(files, { asOf, ...options });
const people = file("persons.csv", "id,displayName", "P-1,Aisha B.", "P-2,Fatma");
const placesOf = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);

describe("importFiles(files), what is taken, repaired and refused", () => {
  test("importFiles(persons, ties) gives a document that names no file and no row", () => {
    const ties = file("ties.csv", "from,to,type,score,reportedBy,date", "P-2,P-1,trust,4,truster,2026-02-20");
    expect(take([ties, people], { network: { id: "pendrecht" } })).toMatchObject({
      status: "complete",
      document: {
        format: "parent-circles/network",
        version: 1,
        network: { id: "pendrecht" },
        people: [
          { id: "P-1", displayName: "Aisha B." },
          { id: "P-2", displayName: "Fatma" },
        ],
        ties: [{ from: "P-2", to: "P-1", type: "trust", score: 4, reportedBy: "truster", date: "2026-02-20" }],
      },
      report: {
        repaired: [],
        absent: [],
        leftOut: [],
        refused: [],
        taken: [
          { place: "persons.csv:2", list: "people" },
          { place: "persons.csv:3", list: "people" },
          { place: "ties.csv:2", list: "ties" },
        ],
      },
    });
  });

  test("importFiles(…) refuses rows one by one: an id used twice, a tie to herself, to nobody, a score of 6, a day to come", () => {
    const twice = file("more.csv", "id", "P-3", "P-1");
    const ties = file(
      "ties.csv",
      "from,to,type,score,date",
      "P-1,P-1,trust,4,",
      "P-1,P-9,trust,4,",
      "P-1,P-2,trust,6,",
      "P-1,P-2,trust,4,2026-03-02",
      "P-1,P-2,trust,4,2026-03-01",
    );
    const result = take([people, twice, ties]);
    expect(result.status).toBe("partial");
    expect(result.document?.ties).toHaveLength(1);
    expect(placesOf(result.report.refused).toSorted()).toEqual([
      "document/duplicate-id more.csv:3:1",
      "document/score-out-of-range ties.csv:4:4",
      "document/self-tie ties.csv:2",
      "document/unknown-end ties.csv:3:2",
      "intake/date-in-future ties.csv:5:5",
    ]);
    const duplicate = result.report.refused.find(({ code }) => code === "document/duplicate-id");
    expect(duplicate?.details).toEqual({ first: "persons.csv:2:1" });
  });

  test("importFiles(…) refuses what stood on a refused row: a tie to a person whose row was refused", () => {
    const persons = file("p.csv", "id,displayName", "P-1,Aisha", "P-2,call 0612345678");
    const { report } = take([persons, file("t.csv", "from,to,type", "P-1,P-2,knows")]);
    expect(placesOf(report.refused)).toEqual([
      "document/name-holds-contact-data p.csv:3:2",
      "document/unknown-end t.csv:2:2",
    ]);
  });

  test("importFiles(…) counts the row of every place as a spreadsheet does, over blank lines and line breaks in cells", () => {
    const persons = file("p.csv", "id,displayName", "P-1,Aisha", "", 'P-2,"Fat\nma"', ",", "P-3,x@y");
    const { report } = take([persons]);
    expect(placesOf(report.refused)).toEqual([
      "document/name-holds-contact-data p.csv:4:2",
      "document/name-holds-contact-data p.csv:6:2",
    ]);
  });

  test("importFiles(ties) takes a report that stands twice once, and says where the other stands", () => {
    const { status, document, report } = take([
      people,
      file("t.csv", "from,to,type", "P-1,P-2,knows", "P-1,P-2,knows"),
    ]);
    expect(status).toBe("complete");
    expect(document?.ties).toHaveLength(1);
    expect(report.leftOut).toEqual([{ code: "intake/repeated-row", place: "t.csv:3", details: { first: "t.csv:2" } }]);
  });

  test("importFiles(persons) keeps languages only of someone who agreed to that", () => {
    const persons = file(
      "p.csv",
      "id,consentState,consentScopes,consentDate,languages",
      "P-1,consented,keepInMap|storeLanguage,2026-01-01,ar|nl",
      "P-2,consented,keepInMap,2026-01-01,tr",
    );
    const { status, document, report } = take([persons]);
    expect(status).toBe("partial");
    expect(document?.people.map(({ languages }) => languages)).toEqual([["ar", "nl"], undefined]);
    expect(report.refused).toEqual([
      { code: "intake/scope-missing", place: "p.csv:3:5", details: { scope: "storeLanguage" } },
    ]);
  });

  test("importFiles(a column that nobody knows) takes nothing of it and says so", () => {
    const { status, report } = take([file("p.csv", "id,shoeSize", "P-1,39")]);
    expect(status).toBe("partial");
    expect(placesOf(report.refused)).toEqual(["intake/unknown-column p.csv:1:2"]);
  });

  test("importFiles([]) and importFiles(institutions) are refused: there is nobody in them", () => {
    expect(take([]).report.refused.map(({ code }) => code)).toEqual(["intake/nothing-to-take"]);
    expect(take([file("i.csv", "id,kind", "s,school")]).status).toBe("refused");
  });

  test("importFiles(two networks) refuses: what is said in one neighbourhood is no business of another", () => {
    const network = (id: string) =>
      `{"format":"parent-circles/network","version":1,"network":{"id":"${id}"},"people":[{"id":"${id}-1"}]}`;
    const files = ["a", "b"].map((id) => ({ name: `${id}.json`, text: network(id) }));
    expect(placesOf(take(files).report.refused)).toEqual(["intake/other-network b.json:/network/id"]);
    expect(take(files.slice(0, 1)).document?.network).toEqual({ id: "a" });
  });

  test("importFiles(document, ties) adds to what is there, and refuses a document's rows from days to come", () => {
    const text = JSON.stringify({
      format: "parent-circles/network",
      version: 1,
      network: { id: "n" },
      people: [{ id: "P-1" }, { id: "P-2", consent: { state: "named", date: "2026-04-01" } }, { id: "P-3" }],
      activities: [{ id: "a1", date: "2026-09-01" }],
    });
    const result = take([{ name: "n.json", text }, file("t.csv", "from,to,type", "P-1,P-3,knows")]);
    expect(placesOf(result.report.refused)).toEqual(["intake/date-in-future n.json:/people/1/consent/date"]);
    expect(result.document).toMatchObject({ ties: [{ from: "P-1", to: "P-3" }], activities: [{ date: "2026-09-01" }] });
  });

  test("importFiles(…, {asOf: no day}) throws: the options are the caller's", () => {
    expect(() => take([people], { asOf: "2026-02-30" })).toThrow(ParentCirclesError);
    expect(() => take([people], { answersSince: "yesterday" })).toThrow(/answersSince/);
  });
});
