import { describe, expect, test } from "vitest";
import { describeFiles, importFiles, type ImportFile, type UnclearName } from "./index.ts";

const file = (...lines: string[]): ImportFile => ({ name: "m.csv", text: lines.join("\n") });
const sheet = file(
  "Ouders;;;;;",
  "Voornaam;Tussenvoegsel;Achternaam;Telefoon;Vertrouwt wie?;Hoe goed?;Bij wie gaat ze langs?",
  "Aïcha;el;Idrissi;06;Fatma Y;4;Zohra",
  "Naima;;Kaya;06;;;",
);
const readAs = (options?: Parameters<typeof describeFiles>[1], from = sheet) =>
  describeFiles([from], options)[0]?.columns.map(({ header, is }) => `${header} ${is}`);

describe("describeFiles(files, {mapping, leaveOut})", () => {
  test("says of each column what it is read as, where it stands, by what, with examples, and which may not be stored", () => {
    const [table] = describeFiles([sheet]);
    expect(table).toMatchObject({ file: "m.csv", name: "m.csv", headerRow: 2, format: "list" });
    expect(readAs()).toEqual([
      "Voornaam displayName",
      "Tussenvoegsel surnamePrefix",
      "Achternaam surname",
      "Telefoon null",
      "Vertrouwt wie? trusts",
      "Hoe goed? score",
      "Bij wie gaat ze langs? null",
    ]);
    expect(table?.columns[4]).toEqual({
      header: "Vertrouwt wie?",
      column: 5,
      filled: 1,
      examples: ["Fatma Y"],
      is: "trusts",
      by: "heading",
      isForbidden: false,
      isLeftOut: false,
    });
    expect(table?.columns.filter(({ isForbidden }) => isForbidden).map(({ header }) => header)).toEqual(["Telefoon"]);
    expect(table?.rows).toHaveLength(2);
    const counted = describeFiles([file("Nr.;naam;_uuid;Doet mee?", "1;Fatma;x;ja", "2;Aisha;y;")])[0]?.columns;
    expect(counted?.map(({ is, because }) => because ?? is)).toEqual([
      "intake/row-numbers",
      "displayName",
      "intake/platform-column",
      "consentState",
    ]);
  });

  test("reads columns as she says, leaves others out with all that they hold, and is what importFiles then does", () => {
    const said = {
      leaveOut: ["telefoon"],
      mapping: { "m.csv": { columns: { "Bij wie gaat ze langs?": "knows", "Hoe goed?": null } } },
    };
    expect(readAs(said)?.slice(3)).toEqual([
      "Telefoon null",
      "Vertrouwt wie? trusts",
      "Hoe goed? null",
      "Bij wie gaat ze langs? knows",
    ]);
    const [table] = describeFiles([sheet], said);
    expect(table?.columns.filter(({ isLeftOut }) => isLeftOut).map(({ header }) => header)).toEqual([
      "Telefoon",
      "Hoe goed?",
    ]);
    expect(table?.columns.filter(({ by }) => by === "said").map(({ header }) => header)).toEqual([
      "Hoe goed?",
      "Bij wie gaat ze langs?",
    ]);
    expect(JSON.stringify(table)).not.toContain("06");
    const { document, report } = importFiles([sheet], { asOf: "2026-03-01", ...said });
    expect(document?.ties?.map(({ type, score }) => [type, score])).toEqual([
      ["trust", undefined],
      ["knows", undefined],
    ]);
    expect(report.leftOut.filter(({ code }) => code === "intake/column-left-out").map(({ place }) => place)).toEqual([
      "m.csv:2:4",
      "m.csv:2:6",
    ]);
  });

  test.each([
    ["pairs", file("van;naar;cijfer", "Fatma;Aisha;4"), ["van from", "naar to", "cijfer score"]],
    ["persons", file("code,naam", "P-1,Fatma"), ["code id", "naam displayName"]],
    [null, file("appels;peren", "3;4"), ["appels null", "peren null"]],
  ])("of a table that is read as %s says what its columns are", (format, from, columns) => {
    expect(describeFiles([from])[0]?.format).toBe(format);
    expect(readAs({}, from)).toEqual(columns);
  });

  test("of a matrix says that it is one", () => {
    const matrix = file(";Aisha;Fatma;Naima", "Aisha;;3;", "Fatma;5;;", "Naima;4;;");
    expect(describeFiles([matrix])[0]?.format).toBe("matrix");
  });

  test("reads the words of a column as she says: in any spelling, there alone, and importFiles does the same", () => {
    const from = file("naam;rol;vertrouwt;cijfer", "Fatma;Contactmoeder;Aisha;PRIMA", "Aisha;moeder;;");
    const values = { rol: { contactmoeder: "candidate" }, cijfer: { prima: "4" } };
    const { document, status } = importFiles([from], { asOf: "2026-03-01", mapping: { "m.csv": { values } } });
    expect([status, document?.people[0]?.role, document?.ties?.[0]?.score]).toEqual(["complete", "candidate", 4]);
    expect(importFiles([from], { asOf: "2026-03-01" }).status).toBe("partial");
  });

  test("has no table of a file that cannot be read", () => {
    expect(describeFiles([{ name: "x.xlsx", bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0) }])).toEqual([]);
  });
});

describe("importFiles(…, {said, onUnclear})", () => {
  const list = file("naam;vertrouwt", "Naima Kaya;", "Naima Kara;Fatma", "Fatma Yılmaz;Samyra", "Samira;", "fatma;");
  const known = [{ id: "k1", displayName: "Naima K." }];
  const newId = (place: string) => `at-${place.split(":").slice(1).join("-")}`;
  const take = (said = {}, people = known) => {
    const unclear: UnclearName[] = [];
    const { document, report } = importFiles([list], {
      asOf: "2026-03-01",
      known: people,
      newId,
      said,
      onUnclear: (name) => unclear.push(name),
    });
    return { document, unclear, refused: report.refused.map(({ code, place }) => `${code} ${place}`) };
  };

  test("tells each name that leaves open who is meant, with who it might be; the report has its place alone", () => {
    const { unclear, refused } = take();
    expect(unclear).toEqual([
      { code: "intake/name-of-several", written: "Naima Kara", place: "m.csv:3:1", isRow: true, candidates: ["k1"] },
      { code: "intake/name-like-another", written: "fatma", place: "m.csv:6:1", isRow: true, candidates: ["at-4-1"] },
      { code: "intake/name-like-another", written: "Samyra", place: "m.csv:4:2", isRow: false, candidates: ["at-5-1"] },
    ]);
    expect(refused).toEqual([
      "intake/name-of-several m.csv:3:1",
      "intake/name-like-another m.csv:6:1",
      "intake/name-like-another m.csv:3:1",
      "intake/name-like-another m.csv:4:2",
    ]);
  });

  test("takes what she says: two women, the same woman, whom a name means, and somebody new", () => {
    const { document, unclear, refused } = take({
      rows: { "m.csv:3:1": "new", "m.csv:6:1": "at-4-1" },
      names: { SAMYRA: "at-5-1" },
    });
    expect([unclear, refused]).toEqual([[], []]);
    expect(document?.people.map(({ id, displayName }) => `${id} ${displayName}`)).toEqual([
      "k1 Naima K.",
      "at-3-1 Naima K.",
      "at-4-1 Fatma Y.",
      "at-5-1 Samira",
    ]);
    expect(document?.ties?.map(({ from, to }) => `${from} ${to}`)).toEqual(["at-3-1 at-4-1", "at-4-1 at-5-1"]);
    const other = take({ rows: { "m.csv:3:1": "new", "m.csv:6:1": "new" }, names: { Samyra: "new" } });
    expect(other.document?.people.map(({ id }) => id)).toContain("at-4-2");
    expect(other.document?.people.filter(({ displayName }) => /fatma/i.test(displayName ?? ""))).toHaveLength(2);
  });

  test("two rows of one name are two women where she says so, each with the ties of her own row", () => {
    const two = file("naam;vertrouwt", "Naima K.;Samira", "Naima K.;Zohra", "Samira;", "Zohra;");
    const { document } = importFiles([two], { asOf: "2026-03-01", newId, said: { rows: { "m.csv:3:1": "new" } } });
    expect(document?.ties?.map(({ from, to }) => `${from} ${to}`)).toEqual(["at-2-1 at-4-1", "at-3-1 at-5-1"]);
  });

  test("a row may be about somebody of the network whose name it does not have", () => {
    const { document } = take({ rows: { "m.csv:5:1": "k1" } });
    expect(document?.people.find(({ id }) => id === "k1")?.displayName).toBe("Naima K.");
    expect(document?.people.some(({ displayName }) => displayName === "Samira")).toBe(false);
  });

  test("a full name that a file writes out is hers alone: another surname with that letter is somebody else", () => {
    const other = file("naam;vertrouwt", "Aisha Bakkali;", "Fatma;Aisha Boukhari");
    const { document } = importFiles([other], { asOf: "2026-03-01" });
    expect(document?.people.map(({ displayName }) => displayName)).toEqual(["Aisha B.", "Fatma", "Aisha B."]);
    expect(document?.ties?.[0]?.to).not.toBe(document?.people[0]?.id);
  });

  test("the order of rows changes nothing: a first name alone is asked about above the fuller name too", () => {
    const turned = file("naam", "fatma", "Fatma Yılmaz");
    const { document, report } = importFiles([turned], { asOf: "2026-03-01" });
    expect(document?.people.map(({ displayName }) => displayName)).toEqual(["Fatma Y."]);
    expect(report.refused.map(({ place }) => place)).toEqual(["m.csv:2:1"]);
  });
});
