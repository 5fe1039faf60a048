import { describe, expect, test } from "vitest";
import { describeProblem } from "@parent-circles/core";
import { importFiles, type ImportFile, type ImportOptions } from "@parent-circles/core/intake";
import { forbiddenHeadersOfRules } from "./forbidden-headers.ts";

const asOf = "2026-03-01";
const file = (name: string, ...lines: string[]): ImportFile => ({ name, text: lines.join("\n") });
const take = (files: readonly ImportFile[], options: Partial<ImportOptions> = {}) =>
  importFiles(files, { asOf, ...options });
const people = file("persons.csv", "id,displayName", "P-1,Aisha B.", "P-2,Fatma");
const placesOf = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);

describe("importFiles(files) and what may not exist", () => {
  test.each(forbiddenHeadersOfRules)(
    "R-02 importFiles(persons with %j) refuses the whole import by that header",
    (header) => {
      const result = take([people, file("more.csv", `id,displayName,${header}`, "P-3,Naima,secret")]);
      expect(result.status).toBe("refused");
      expect(result.document).toBeUndefined();
      expect(result.report.taken).toEqual([]);
      expect(result.report.refused).toEqual([
        { code: "intake/forbidden-column", place: "more.csv:1:3", details: { column: header } },
      ]);
      expect(JSON.stringify(result)).not.toContain("secret");
    },
  );

  test("R-02 importFiles(…, mapping that leaves the forbidden column out) still refuses: the coordinator removes it herself", () => {
    const columns = { email: null };
    const result = take([file("p.csv", "id,email", "P-1,a")], { mapping: { "p.csv": { format: "persons", columns } } });
    expect(placesOf(result.report.refused)).toEqual(["intake/forbidden-column p.csv:1:2"]);
  });

  test("R-02 importFiles(files) names every forbidden header of every file", () => {
    const result = take([
      file("a.csv", "id,religie,bsn", "P-1,x,1"),
      file("b.csv", "from,to,type,Opmerkingen", "P-1,P-1,knows,x"),
    ]);
    expect(placesOf(result.report.refused)).toEqual([
      "intake/forbidden-column a.csv:1:2",
      "intake/forbidden-column a.csv:1:3",
      "intake/forbidden-column b.csv:1:4",
    ]);
  });

  test("R-02 importFiles(document with a forbidden key) refuses it, wherever the key stands", () => {
    const text =
      '{"format":"parent-circles/network","version":1,"network":{"id":"n"},"people":[{"id":"a","nationality":"x"}]}';
    const result = take([{ name: "n.json", text }]);
    expect(result.status).toBe("refused");
    expect(placesOf(result.report.refused)).toEqual(["document/forbidden-key n.json:/people/0/nationality"]);
  });

  test("R-03 importFiles(persons) refuses a display name with a telephone number or an e-mail address", () => {
    const result = take([file("p.csv", "id,displayName", "P-1,Aisha", "P-2,Fatma 0612345678", "P-3,naima@x.nl")]);
    expect(result.status).toBe("partial");
    expect(placesOf(result.report.refused)).toEqual([
      "document/name-holds-contact-data p.csv:3:2",
      "document/name-holds-contact-data p.csv:4:2",
    ]);
    expect(result.report.refused.map((found) => describeProblem(found)).join()).not.toMatch(/Fatma|naima/);
  });

  test("R-04 importFiles(ties) knows no negative ties: neither a kind of tie nor a score below 1", () => {
    const ties = file("t.csv", "from,to,type,score", "P-1,P-2,distrusts,3", "P-1,P-2,trust,-4", "P-2,P-1,trust,0");
    expect(placesOf(take([people, ties]).report.refused)).toEqual([
      "document/value-not-allowed t.csv:2:3",
      "document/score-out-of-range t.csv:3:4",
      "document/score-out-of-range t.csv:4:4",
    ]);
  });

  test("R-45 importFiles(institutions) refuses police, immigration and security", () => {
    const kinds = ["police", "immigration", "security", "politie"];
    const rows = kinds.map((kind, index) => `i-${index},Name,${kind}`);
    const { report } = take([people, file("i.csv", "id,name,kind", ...rows)]);
    expect(report.refused.map(({ place }) => place)).toEqual(["i.csv:2:3", "i.csv:3:3", "i.csv:4:3", "i.csv:5:3"]);
  });

  test("PW-16 importFiles(persons) takes no child: there is no such role", () => {
    const { report } = take([file("p.csv", "id,role", "P-1,member", "P-2,child", "P-3,baby")]);
    expect(placesOf(report.refused)).toEqual([
      "document/value-not-allowed p.csv:3:2",
      "document/value-not-allowed p.csv:4:2",
    ]);
  });
});
