import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { file, linesOf, take } from "../../../../../test/support/taken-files.ts";

// Written by hand after the headers that each program writes: Network Canvas 6 (its exporters' README) and EgoWeb 2.0 (its export
// controller). Names are invented.
describe("importFiles(Network Canvas)", () => {
  const interview =
    "networkCanvasEgoUUID,networkCanvasCaseID,networkCanvasSessionID,networkCanvasProtocolName,sessionStart";
  const egos = file("a_ego.csv", interview, "ego-1,Naima,s1,Ouders,2026-02-01", "ego-2,Samira,s2,Ouders,2026-02-02");
  const alters = file(
    "a_attributeList_Person.csv",
    "nodeID,networkCanvasEgoUUID,networkCanvasUUID,name,layout_x,layout_y",
    "1,ego-1,u-1,Aisha,0.1,0.2",
    "2,ego-1,u-2,Fatma,0.1,0.2",
    "1,ego-2,u-3,aisha,0.3,0.2",
  );
  const edges = file(
    "a_edgeList_knows.csv",
    "edgeID,from,to,networkCanvasEgoUUID,networkCanvasUUID,networkCanvasSourceUUID,networkCanvasTargetUUID",
    "1,1,2,ego-1,x,u-1,u-2",
  );

  test("importFiles(egos, alters, edges) joins by UUID, adds that whoever was asked knows whom she named, and makes one of a name in two interviews", () => {
    const { status, people, ties, report } = take([alters, edges, egos]);
    expect(status).toBe("complete");
    expect(people?.toSorted()).toEqual(["Aisha/named", "Fatma/named", "Naima", "Samira"]);
    expect(ties?.toSorted()).toEqual([
      "Aisha>Fatma knows thirdParty",
      "Naima>Aisha knows",
      "Naima>Fatma knows",
      "Samira>Aisha knows",
    ]);
    expect(linesOf(report.repaired)).toContain("intake/person-by-name a_attributeList_Person.csv:4:4");
    expect(report.refused).toEqual([]);
  });

  test("importFiles(the archive of all interviews, as it is exported) reads every file in it, and nothing beside them", () => {
    const packed = (files: readonly { readonly name: string; readonly text: string }[]) => ({
      name: "networkCanvasExport.zip",
      bytes: zipSync({
        ...Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])),
        "__MACOSX/._a_ego.csv": strToU8("x"),
        "picture.png": strToU8("x"),
      }),
    });
    const { people, ties, status, report } = take([packed([alters, edges, egos])]);
    expect([status, people?.length, ties?.length]).toEqual(["complete", 4, 4]);
    expect(report.files.map(({ name }) => name)).toContain("networkCanvasExport.zip[a_ego.csv]");
    const forbidden = { ...alters, text: alters.text!.replace("layout_x", "religie") };
    expect(linesOf(take([packed([forbidden, egos])]).report.refused)).toEqual([
      "intake/forbidden-column networkCanvasExport.zip[a_attributeList_Person.csv]:1:5",
    ]);
  });

  test("importFiles(two of one name in one interview) refuses the second: she named two women", () => {
    const { report } = take([egos, { ...alters, text: `${alters.text}\n3,ego-1,u-4,Fatma,0,0` }]);
    expect(linesOf(report.refused)).toEqual([
      "intake/name-of-several a_attributeList_Person.csv:5:4",
      "document/unknown-end a_attributeList_Person.csv:5:3",
    ]);
  });

  test("importFiles(names kept out of the export, interviews by number) keeps the numbers as codes", () => {
    const hidden = alters.text!.replaceAll(/Aisha|Fatma|aisha/g, "ENCRYPTED");
    const { people, ties } = take([
      { ...egos, text: egos.text!.replace("Naima", "001").replace("Samira", "002") },
      { ...alters, text: hidden },
    ]);
    expect(people?.toSorted()).toEqual(["001", "002", "u-1/named", "u-2/named", "u-3/named"]);
    expect(ties).toEqual(["001>u-1 knows", "001>u-2 knows", "002>u-3 knows"]);
  });

  test("importFiles(places that were named) makes institutions of those that are, and nobody", () => {
    const places = { ...alters, name: "a_attributeList_School.csv" };
    const { people, document } = take([egos, places]);
    expect(people?.toSorted()).toEqual(["Naima", "Samira"]);
    expect(document?.institutions?.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      "Aisha school",
      "Fatma school",
    ]);
  });
});

describe("importFiles(EgoWeb)", () => {
  const alters = file(
    "ego-alter.csv",
    "Interview ID,EgoID,Leeftijdgroep,Alter Number,Alter Name,Vertrouwen,Density",
    "17,Naima,a,1,Aisha,4,0.5",
    "17,Naima,a,2,Fatma,3,0.5",
    "18,Samira,b,1,Fatma,5,0.1",
  );
  const pairs = file(
    "alter-pair.csv",
    "Interview ID,EgoID,Alter 1 Number,Alter 1 Name,Alter 2 Number,Alter 2 Name,Kennen elkaar,Alter 1 ID,Alter 2 ID",
    "17,Naima,1,Aisha,2,Fatma,Ja,1,2",
    "18,Samira,1,Fatma,2,Zohra,Nee,1,2",
  );

  test("importFiles(those who were named, and pairs of them) reads numbers within their interview; a no is no tie", () => {
    const { people, ties, report } = take([alters, pairs]);
    expect(people?.toSorted()).toEqual(["Aisha/named", "Fatma/named", "Naima", "Samira"]);
    expect(ties).toEqual([
      "Naima>Aisha knows",
      "Naima>Fatma knows",
      "Samira>Fatma knows",
      "Aisha>Fatma knows thirdParty",
    ]);
    expect(report.refused.map(({ code, place, details }) => [code, place, details["column"]])).toEqual([
      ["intake/unknown-column", "ego-alter.csv:1:3", "Leeftijdgroep"],
      ["intake/unknown-column", "ego-alter.csv:1:6", "Vertrouwen"],
      ["intake/unknown-column", "ego-alter.csv:1:7", "Density"],
    ]);
  });

  test("importFiles(with dots for spaces, as R writes them) reads the same", () => {
    const dotted = [alters, pairs].map(({ name, text }) => {
      const [header = "", ...rows] = text.split("\n");
      return file(name, header.replaceAll(" ", "."), ...rows);
    });
    expect(take(dotted).ties).toEqual(take([alters, pairs]).ties);
  });

  test("importFiles(an answer that is neither yes nor no) is refused at its place", () => {
    const { report } = take([alters, { ...pairs, text: pairs.text!.replace("Ja", "misschien") }]);
    expect(linesOf(report.refused)).toContain("document/value-not-allowed alter-pair.csv:2:7");
  });
});
