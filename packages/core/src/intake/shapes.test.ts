import { languages, surveyWords } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import { importFiles, type ImportFile, type ImportOptions } from "./index.ts";

const asOf = "2026-03-01";
const file = (name: string, ...lines: string[]): ImportFile => ({ name, text: lines.join("\n") });
const take = (files: readonly ImportFile[], options: Partial<ImportOptions> = {}) => {
  const { status, document, report } = importFiles(files, { asOf, ...options });
  const nameOf = (id: string) =>
    [...(document?.people ?? []), ...(options.known ?? [])].find((person) => person.id === id)?.displayName ?? id;
  return {
    status,
    report,
    people: document?.people.map(({ displayName, consent }) => [displayName, consent?.state].filter(Boolean).join("/")),
    ties: document?.ties?.map(({ from, to, type, domain, score, date }) =>
      [`${nameOf(from)}>${nameOf(to)}`, type, domain, score, date].filter((part) => part !== undefined).join(" "),
    ),
    nominations: document?.nominations?.map(({ from, to, question }) => `${nameOf(from)}>${nameOf(to)} ${question}`),
    document,
  };
};
const linesOf = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);

describe("importFiles(a list without codes)", () => {
  test("importFiles(names, a surname, whom she trusts and how well) makes people and ties, and keeps a letter of the surname", () => {
    const list = file(
      "moeders.csv",
      "Ouderpunt, maart;;;;;",
      "Voornaam;Achternaam;Rol;Vertrouwt wie?;Hoe goed?;Taal",
      "Aisha;Bakkali;sleutelmoeder;;;",
      "Fatma;Yılmaz;moeder;Aisha B.;heel goed;tr",
      "Naima;El Amrani;moeder;Aisha & fatma yilmaz;4/5;ar",
      "Totaal;3;;;;",
    );
    const { status, people, ties, report } = take([list]);
    expect(status).toBe("complete");
    expect(people).toEqual(["Aisha B.", "Fatma Y.", "Naima E."]);
    expect(ties).toEqual(["Fatma Y.>Aisha B. trust 5", "Naima E.>Aisha B. trust 4", "Naima E.>Fatma Y. trust 4"]);
    expect(linesOf(report.repaired).filter((line) => /person|surname/.test(line))).toEqual([
      "intake/surname-shortened moeders.csv:3:1",
      "intake/surname-shortened moeders.csv:4:1",
      "intake/surname-shortened moeders.csv:5:1",
      "intake/person-by-name moeders.csv:5:4",
    ]);
  });

  test("importFiles(several columns of names, each with its score) reads them in pairs, and adds who was only named as named", () => {
    const list = file("l.csv", "naam;vertrouwt 1;score 1;vertrouwt 2;score 2", "Fatma;Aisha;4;Naima;3", "Aisha;;;;");
    const { people, ties, report } = take([list]);
    expect(people).toEqual(["Fatma", "Aisha", "Naima/named"]);
    expect(ties).toEqual(["Fatma>Aisha trust 4", "Fatma>Naima trust 3"]);
    expect(linesOf(report.repaired)).toEqual(["intake/person-from-name l.csv:2:4"]);
  });

  test.each([
    ["Turkish", ["Ad;Soyad;Kime güveniyorsunuz?;Puan", "Aisha;Bakkali;;", "Şükran;Işık;Aisha;5"], "Şükran I.>Aisha B."],
    ["Arabic", ["الاسم;تثق بمن;درجة", "عائشة;;", "فاطمه;عائشة;5"], "فاطمه>عائشة"],
    ["English", ["Name;Trusts;Score", "Aisha;;", "Fatma;Aisha;5"], "Fatma>Aisha"],
  ])("importFiles(a list in %s) reads it by its headings", (_, lines, pair) => {
    expect(take([file("l.csv", ...lines)]).ties).toEqual([`${pair} trust 5`]);
  });

  test("importFiles(pairs of names) makes the people that they name, each once in every spelling", () => {
    const pairs = file(
      "p.csv",
      "van;naar;soort;score",
      "Fatma Y.;Aisha;vertrouwt;4",
      "Naima;AISHA;vertrouwt;5",
      "Naima;Fatma Yılmaz;kent;",
    );
    const { people, ties } = take([pairs]);
    expect(people).toEqual(["Fatma Y./named", "Aisha/named", "Naima/named"]);
    expect(ties).toEqual(["Fatma Y.>Aisha trust 4", "Naima>Aisha trust 5", "Naima>Fatma Y. knows"]);
  });

  test("importFiles(a name of two, a name much like another's) refuses those rows: she is to say who is meant", () => {
    const list = file("l.csv", "naam;vertrouwt", "Fatma Yılmaz;", "Fatma Kaya;", "Samira;Fatma", "Naima;Samyra");
    const { people, ties, report } = take([list]);
    expect(people).toEqual(["Fatma Y.", "Fatma K.", "Samira", "Naima"]);
    expect(ties).toEqual([]);
    expect(linesOf(report.refused)).toEqual(["intake/name-of-several l.csv:4:2", "intake/name-like-another l.csv:5:2"]);
  });

  test("importFiles(the same name in two rows of a list) refuses the second: two women or one, she is to say", () => {
    const { report } = take([file("l.csv", "naam", "Fatma", "Aisha", "FATMA")]);
    expect(linesOf(report.refused)).toEqual(["intake/name-of-several l.csv:4:1"]);
  });

  test("importFiles(people by code) makes nobody of a name that is not among them", () => {
    const { people, report } = take([
      file("p.csv", "id,naam", "P-1,Aisha", "P-2,Fatma"),
      file("t.csv", "from,to,type", "Fatma,P-1,knows", "Naima,P-1,knows"),
    ]);
    expect(people).toEqual(["Aisha", "Fatma"]);
    expect(linesOf(report.refused)).toEqual(["document/unknown-end t.csv:3:1"]);
  });

  test("R-53 importFiles(…, {newId}) takes ids from there, never from a name, and none that is taken", () => {
    const ids = ["k1", "x", "y"];
    const { document } = take([file("l.csv", "naam", "Aisha", "Fatma")], {
      known: [{ id: "k1", displayName: "Zohra" }],
      newId: () => ids.shift() ?? "",
    });
    expect(document?.people.map(({ id }) => id)).toEqual(["x", "y"]);
  });
});

describe("importFiles(…, {known})", () => {
  const known = [
    { id: "k1", displayName: "Aisha B." },
    { id: "k2", displayName: "Fatma" },
  ];

  test("importFiles(ties to people of the network) need no row for them", () => {
    const { status, people, ties } = take(
      [file("t.csv", "van;naar;soort;score", "fatma;Aisha Bakkali;vertrouwt;4", "k2;k1;kent;")],
      { known },
    );
    expect([status, people]).toEqual(["complete", []]);
    expect(ties).toEqual(["Fatma>Aisha B. trust 4", "Fatma>Aisha B. knows"]);
  });

  test("importFiles(a list with somebody of the network) is about her, by her id there", () => {
    const { document } = take([file("l.csv", "naam;rol", "FATMA;kandidaat", "Zohra;moeder")], { known });
    expect(document?.people).toEqual([
      { id: "k2", displayName: "FATMA", role: "candidate" },
      { id: "p1", displayName: "Zohra", role: "member" },
    ]);
  });

  test("importFiles(the same list again) is about the same women, of whose surnames the network keeps a letter", () => {
    const list = file("l.csv", "Voornaam;Achternaam;Vertrouwt wie?", "Aisha;Bakkali;", "Zohra;Yılmaz;Aisha");
    const first = take([list]);
    const again = take([list], { known: first.document?.people ?? [], newId: () => "somebody-new" });
    expect(again.document?.people).toEqual(first.document?.people);
    expect(again.document?.ties).toEqual(first.document?.ties);
    expect(linesOf(again.report.repaired)).toContain("intake/person-by-name l.csv:2:1");
  });

  test("importFiles(two in a list who may both be one of the network) refuses the second", () => {
    const { document, report } = take([file("l.csv", "naam", "Aisha Bakkali", "Aisha Boukhari", "Zohra")], { known });
    expect(document?.people.map(({ id }) => id)).toEqual(["k1", "p1"]);
    expect(linesOf(report.refused)).toEqual(["intake/name-of-several l.csv:3:1"]);
  });
});

describe("importFiles(a form of the interview)", () => {
  const nameHeading = { nl: "Uw naam", en: "Your name", tr: "Adınız", ar: "اسمك" };

  test.each(languages)(
    "importFiles(Google's export with one column a question, in %s) reads ties, nominations, the day, and that she was interviewed",
    (language) => {
      const { NG1, NG3, NG5 } = surveyWords.byLanguage[language].questions;
      const header = ["Tijdstempel", nameHeading[language], NG1, NG3, NG5].map((text) => `"${text}"`).join(",");
      const { status, people, ties, nominations, document } = take([
        file("form.csv", header, '"3-2-2026 10:30:00",Fatma,"Aisha, Naima",Aisha,Aisha'),
      ]);
      expect(status).toBe("complete");
      expect(people).toEqual(["Fatma", "Aisha/named", "Naima/named"]);
      expect(document?.people.map(({ interviewed }) => interviewed)).toEqual([true, undefined, undefined]);
      expect(ties).toEqual([
        "Fatma>Aisha knows 2026-02-03",
        "Fatma>Naima knows 2026-02-03",
        "Fatma>Aisha trust invite 2026-02-03",
      ]);
      expect(nominations).toEqual(["Fatma>Aisha example"]);
    },
  );

  test("importFiles(NG6, who comes to her) points the tie the other way, told by the one who is trusted", () => {
    const { document, ties } = take([file("form.csv", "naam;Welke moeders komen bij u?", "Aisha;Fatma")]);
    expect(ties).toEqual(["Fatma>Aisha trust invite"]);
    expect(document?.ties?.[0]?.reportedBy).toBe("trustee");
  });
});

describe("importFiles(a matrix)", () => {
  test("importFiles(names down and across, with scores) is who trusts whom, by the row", () => {
    const { status, people, ties } = take([
      file("m.csv", "Wie vertrouwt wie;;;", ";Aisha;Fatma;Naima", "Aisha;-;3;", "Fatma;5;-;0", "Naima;4;1;-"),
    ]);
    expect(status).toBe("complete");
    expect(people).toEqual(["Aisha", "Fatma", "Naima"]);
    expect(ties).toEqual(["Aisha>Fatma trust 3", "Fatma>Aisha trust 5", "Naima>Aisha trust 4", "Naima>Fatma trust 1"]);
  });

  test("importFiles(a matrix of crosses) says who knows whom and nothing of trust", () => {
    expect(take([file("m.csv", ";Aisha;Fatma;Naima", "Aisha;;x;", "Fatma;x;;", "Naima;;;")]).ties).toEqual([
      "Aisha>Fatma knows",
      "Fatma>Aisha knows",
    ]);
  });
});

describe("importFiles(an attendance list with days across)", () => {
  const scopes = "consented,keepInMap|storeAttendance,2026-01-01";
  const people = file(
    "p.csv",
    "id,naam,consentState,consentScopes,consentDate",
    `P-1,Aisha,${scopes}`,
    `P-2,Fatma,${scopes}`,
    `P-3,Naima,${scopes}`,
  );

  test("KM-13 importFiles() joins who came on one day, and keeps nothing of why somebody did not", () => {
    const list = file(
      "koffie.csv",
      "Koffie-ochtend;;;",
      "Naam;5-1-2026;12-1-2026;Totaal",
      "Aisha;x;x;2",
      "Fatma;x;;1",
      "Naima;ziek;x;1",
    );
    const { ties, report, document } = take([people, list]);
    expect(ties).toEqual(["Aisha>Fatma mayKnow 2026-01-05", "Aisha>Naima mayKnow 2026-01-12"]);
    expect(JSON.stringify([document, report])).not.toContain("ziek");
  });

  test.each(["X", "v", "✓", "✅", "+", "1", "Ja!", "aanw.", "Aanwezig", "present", "GELDİ", "var", "حاضرة", "حَضَرَت"])(
    "KM-13 importFiles(%j in an attendance list) says that she came",
    (mark) => {
      const list = file("koffie.csv", "Naam;5-1-2026;12-1-2026", `Aisha;${mark};`, `Fatma;${mark};-`, "Naima;0;nee");
      expect(take([people, list]).ties).toEqual(["Aisha>Fatma mayKnow 2026-01-05"]);
    },
  );

  test("importFiles() of people who did not agree to that refuses their cells", () => {
    const list = file("koffie.csv", "Naam;5-1-2026;12-1-2026", "Aisha;x;x", "Fatma;x;");
    expect(linesOf(take([list]).report.refused)).toEqual([
      "intake/scope-missing koffie.csv:2:1",
      "intake/scope-missing koffie.csv:3:1",
    ]);
  });
});

describe("importFiles(what is no list of people)", () => {
  test.each([
    ["an edge table with ids of its own", ["Source,Target,Type,Id,Weight", "b,a,Directed,0,4"]],
    ["schools", ["School;Plaats", "De Brink;Rotterdam"]],
    ["notes", ["Bel Aisha", "Koffie kopen"]],
  ])("importFiles(%s) makes nobody", (_, lines) => {
    expect(take([file("x.csv", ...lines)]).people ?? []).toEqual([]);
  });
});

test("importFiles(a list in another order) takes the same people and ties", () => {
  const header = "naam;vertrouwt;score";
  const rows = ["Fatma;Aisha;4", "Naima;Aisha;5", "Aisha;;", "Zohra;Naima & Fatma;2"];
  const once = take([file("l.csv", header, ...rows)]);
  const turned = take([file("l.csv", header, ...rows.toReversed())]);
  expect(turned.people?.toSorted()).toEqual(once.people?.toSorted());
  expect(turned.ties?.toSorted()).toEqual(once.ties?.toSorted());
});

test("importFiles(a list whose columns stand in another order) takes the same people and ties", () => {
  const header = ["naam", "rol", "vertrouwt", "score"];
  const rows = [
    ["Fatma", "moeder", "Aisha", "4"],
    ["Naima", "kandidaat", "Aisha & Fatma", "5"],
    ["Aisha", "sleutelmoeder", "", ""],
  ];
  // The column of a score says something of the names before it, so the two stay together.
  const orders = [
    [0, 1, 2, 3],
    [1, 0, 2, 3],
    [2, 3, 0, 1],
    [1, 2, 3, 0],
  ];
  const read = orders.map((order) => {
    const lines = [header, ...rows].map((cells) => order.map((index) => cells[index]).join(";"));
    const { people, ties, status } = take([file("l.csv", ...lines)]);
    return { people, ties, status };
  });
  expect(read[0]).toMatchObject({ status: "complete", people: ["Fatma", "Naima", "Aisha"] });
  expect(read.slice(1)).toEqual([read[0], read[0], read[0]]);
});

test(
  "importFiles(a hostile list of 12,000 pairs of names) ends soon: after 10,000 new people a name is nobody",
  { timeout: 60_000 },
  () => {
    const letters = "abcdefghijklmnoprstuvyz";
    const nameOf = (index: number) =>
      Array.from(
        { length: 8 },
        (_, at) => letters[((index * 7919 + at * at * 104_729 + index ** at) % 9973) % letters.length],
      ).join("");
    const rows = Array.from({ length: 12_000 }, (_, index) => `${nameOf(2 * index)};${nameOf(2 * index + 1)};kent`);
    const began = performance.now();
    const { people, report } = take([file("p.csv", "van;naar;soort", ...rows)]);
    expect(people?.length).toBeLessThanOrEqual(10_000);
    expect(new Set(report.refused.map(({ code }) => code)).size).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(50_000);
  },
);
