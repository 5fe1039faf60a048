import { describe, expect, test } from "vitest";
import { describeProblem } from "../base/describe-problem.ts";
import { problem } from "../base/errors.ts";
import { importFiles } from "./index.ts";

// Found by making sheets as a coordinator would and reading what came of them.
const take = (...lines: string[]) => importFiles([{ name: "m.csv", text: lines.join("\n") }], { asOf: "2026-03-01" });
type Taken = ReturnType<typeof take>;
const namesOf = ({ document }: Taken) => document?.people.map(({ displayName }) => displayName);
const tiesOf = ({ document }: Taken) => {
  const names = new Map(document?.people.map(({ id, displayName }) => [id, displayName]));
  return document?.ties?.map(({ from, to, type, score }) =>
    [names.get(from), type, names.get(to), score ?? ""].join(" "),
  );
};
const linesOf = (problems: Taken["report"]["refused"]) => problems.map(({ code, place }) => `${code} ${place}`);

describe("importFiles(a list of names)", () => {
  test.each(["weet niet", "Ik weet het niet", "niemand", "geen idee", "-", "n.v.t.", "kimse", "لا أحد", "no one"])(
    "importFiles(%j for whom she trusts) makes nobody of it, and it is no mistake",
    (answer) => {
      const result = take("Naam;Vertrouwt wie?", `Aisha;${answer}`, "Fatma;Aisha");
      expect([result.status, namesOf(result)]).toEqual(["complete", ["Aisha", "Fatma"]]);
      expect(result.report.absent.map(({ place }) => place)).toContain("m.csv:2:2");
    },
  );

  test.each(["mevr. Amal", "Mevrouw Amal", "Ms. Amal", "Amal Hanım", "السيدة Amal"])(
    "importFiles(%j) is Amal, in the list and where others name her",
    (name) => {
      const result = take("Naam;Vertrouwt wie?", `${name};`, "Fatma;Amal", `Leyla;${name}`);
      expect(namesOf(result)).toEqual(["Amal", "Fatma", "Leyla"]);
      expect(tiesOf(result)).toEqual(["Fatma trust Amal ", "Leyla trust Amal "]);
    },
  );

  test.each(["of", "or", "veya", "أو"])("importFiles(two names with %j between them) reads both", (or) => {
    const result = take("Naam;Vertrouwt wie?", "Aisha;", "Fatma;", `Leyla;Aisha ${or} Fatma`);
    expect(tiesOf(result)).toEqual(["Leyla trust Aisha ", "Leyla trust Fatma "]);
  });

  test("importFiles(one word that is much like somebody's first name) is for her to say who it is, and makes nobody new", () => {
    const result = take("Naam;Achternaam;Vertrouwt wie?", "Fatma;Yılmaz;", "Aisha;Bakkali;Ftma", "Leyla;;Fatma");
    expect(namesOf(result)).toEqual(["Fatma Y.", "Aisha B.", "Leyla"]);
    expect(linesOf(result.report.refused)).toEqual(["intake/name-like-another m.csv:3:3"]);
    expect(tiesOf(result)).toEqual(["Leyla trust Fatma Y. "]);
  });

  test("importFiles(totals with a word more, notes below the list) makes nobody of them", () => {
    const result = take("Naam;Rol", "Aisha;moeder", "Totaal 1 moeder;", "* met toestemming;", "Bron: school;");
    expect([result.status, namesOf(result)]).toEqual(["complete", ["Aisha"]]);
    expect(linesOf(result.report.leftOut)).toEqual([
      "intake/total-row m.csv:3",
      "intake/note-row m.csv:4",
      "intake/note-row m.csv:5",
    ]);
  });

  test.each(["Nr.", "#", "Sıra No", "رقم"])(
    "importFiles(a column %j that counts the rows) is complete without it",
    (header) => {
      const result = take(`${header};Naam`, "1;Aisha", "2;Fatma");
      expect([result.status, namesOf(result)]).toEqual(["complete", ["Aisha", "Fatma"]]);
      expect(linesOf(result.report.leftOut)).toEqual(["intake/row-numbers m.csv:1:1"]);
    },
  );

  test("importFiles(a column of numbers that do not count the rows) says that nothing was taken of it", () => {
    const { report } = take("Nr.;Naam", "12;Aisha", "7;Fatma");
    expect(linesOf(report.refused)).toEqual(["intake/unknown-column m.csv:1:1"]);
  });

  test("importFiles(a name that lost a letter) makes nobody of it where she trusts somebody either", () => {
    const result = take("Naam;Achternaam;Vertrouwt wie?", "Aisha;;", "Güler;?ahin;Aisha");
    expect(namesOf(result)).toEqual(["Aisha"]);
    expect(linesOf(result.report.refused)).toEqual(["intake/name-spoilt m.csv:3:2", "intake/name-spoilt m.csv:3:1"]);
  });

  test("importFiles(a row without a name) calls the column as the sheet does", () => {
    const { report } = take("Moeder;Rol", "Aisha;moeder", ";moeder");
    expect(report.refused).toEqual([problem("intake/missing-value", "m.csv:3:1", { column: "Moeder" })]);
  });

  test("importFiles(a column that nobody knows, right of one for ties) says where it stands on the sheet", () => {
    const { report } = take("Naam;Vertrouwt wie?;Hoe goed?;Kleur", "Aisha;;;rood");
    expect(linesOf(report.refused)).toEqual(["intake/unknown-column m.csv:1:4"]);
  });
});

describe("importFiles(pairs)", () => {
  test.each([
    ["van;naar;cijfer", "Fatma;Aisha;4"],
    ["kimden;kime;puan", "Fatma;Aisha;4"],
    ["من;إلى;درجة", "Fatma;Aisha;٤"],
  ])("importFiles(%j) without a kind of tie is trust, since only trust has a score, and says so", (header, pair) => {
    const result = take(header, pair);
    expect(tiesOf(result)).toEqual(["Fatma trust Aisha 4"]);
    expect(linesOf(result.report.repaired)).toContain("intake/pairs-read-as-trust m.csv:1");
  });

  test("importFiles(pairs, {constants}) goes by what she says of them", () => {
    const text = "van;naar;cijfer\nFatma;Aisha;";
    const mapping = { "m.csv": { constants: { type: "knows" } } };
    const { document, report } = importFiles([{ name: "m.csv", text }], { asOf: "2026-03-01", mapping });
    expect(document?.ties?.[0]?.type).toBe("knows");
    expect(linesOf(report.repaired)).not.toContain("intake/pairs-read-as-trust m.csv:1");
  });
});

describe("describeProblem(what was read) in her language", () => {
  test.each([
    [problem("intake/word-recognised", "", { word: "keyFigure" }), "nl", "Een woord is gelezen als sleutelfiguur."],
    [problem("intake/language-recognised", "", { language: "tr" }), "nl", "Een taal is gelezen als Turks."],
    [problem("intake/language-recognised", "", { language: "ber" }), "tr", "Bir dil şöyle okundu: Berberice."],
    [problem("intake/scope-missing", "", { scope: "storeLanguage" }), "nl", "toestemde met het bewaren van haar taal."],
  ] as const)("describeProblem(%j) in %j says it without codes: %j", (found, language, sentence) => {
    expect(describeProblem(found, { language })).toContain(sentence);
  });
});

describe("importFiles(a register of a school)", () => {
  test.each(["Yılmaz, Fatma", "YILMAZ, Fatma", "Yılmaz, mevr. Fatma", "Yılmaz،Fatma"])(
    "importFiles(%j in a list) is Fatma Y. wherever she is named: of a surname only its first letter is kept",
    (written) => {
      const rows = [`${written};`, `El Amrani, Naima;${written}`, "Nora;Fatma Y.", "Oumnia;El Amrani, Naima"];
      const result = take("Naam;Vertrouwt wie?", ...rows);
      expect([result.status, namesOf(result)]).toEqual(["complete", ["Fatma Y.", "Naima E.", "Nora", "Oumnia"]]);
      expect(tiesOf(result)).toEqual(["Naima E. trust Fatma Y. ", "Nora trust Fatma Y. ", "Oumnia trust Naima E. "]);
    },
  );

  test.each(["Aisha & Fatma", "Aisha en Fatma", "Aisha / Fatma", "Aisha, Fatma, Nora", "عائشة و فاطمة"])(
    "importFiles(%j as one name) makes no woman of two: each is to have a row of her own",
    (written) => {
      const result = take("Naam;Vertrouwt wie?", `${written};Oumnia`, "Oumnia;");
      expect([namesOf(result), tiesOf(result)]).toEqual([["Oumnia"], []]);
      expect(linesOf(result.report.refused)).toContain("intake/several-names m.csv:2:1");
    },
  );

  test("importFiles(names across, with a column of totals) makes nobody of the totals", () => {
    const result = take(";Aisha;Fatma;Nora;Totaal", "Aisha;-;4;5;9", "Fatma;3;-;;3", "Nora;;2;-;2", "Totaal;3;6;5;14");
    expect([result.status, namesOf(result)]).toEqual(["complete", ["Aisha", "Fatma", "Nora"]]);
    expect(tiesOf(result)).toEqual([
      "Aisha trust Fatma 4",
      "Aisha trust Nora 5",
      "Fatma trust Aisha 3",
      "Nora trust Fatma 2",
    ]);
  });
});

describe("importFiles(headers as people write them)", () => {
  test("importFiles(Arabic headers with their article, digits of Persian) reads score, day and language as without it", () => {
    const rows = ["فاطمة,خديجة,۴,۱۲/۰۲/۲۰۲۶,عربي", "خديجة,فاطمة,٥,١٣/٠٢/٢٠٢٦,"];
    const bare = take("اسم,تثق بمن؟,درجة,تاريخ,لغة", ...rows);
    const withArticle = take("الاسم,تثق بمن؟,الدرجة,التاريخ,اللغة", ...rows);
    expect([withArticle.status, withArticle.document]).toEqual(["complete", bare.document]);
    expect(withArticle.document?.ties).toEqual([
      expect.objectContaining({ score: 4, date: "2026-02-12", language: "ar" }),
      expect.objectContaining({ score: 5, date: "2026-02-13" }),
    ]);
  });

  test.each([
    "Taal thuis", "Thuistaal", "Welke talen spreekt u?", "Which languages do you speak?", "Home language",
    "Hangi dilleri konuşuyorsunuz?", "ما اللغات التي تتحدثينها؟",
  ])("importFiles(%j beside whom she trusts) is what she herself speaks, kept of who agreed, and nothing of the tie", (header) => {
    const agreed = "consented;keepInMap|storeLanguage;2026-01-01";
    const heads = "Naam;consentState;consentScopes;consentDate;Vertrouwt wie?";
    const result = take(`${heads};${header}`, `Aisha;${agreed};Fatma;Turks, Berbers`, `Fatma;${agreed};;nl`);
    expect(result.document?.people.map(({ languages }) => languages)).toEqual([["tr", "ber"], ["nl"]]);
    expect(result.document?.ties).toEqual([expect.not.objectContaining({ language: expect.anything() as unknown })]);
  }); // prettier-ignore
});

describe("importFiles(two tables on one sheet)", () => {
  test("importFiles(pairs, below them a list) reads each as what it is, by its rows on the sheet", () => {
    const rows = [
      "Van;Naar;Cijfer",
      "Aisha;Fatma;4",
      "Fatma;Aisha;5",
      ";;",
      "Naam;Rol;",
      "Aisha;sleutelmoeder;",
      "Fatma;baas;",
    ];
    const result = take(...rows);
    expect(namesOf(result)).toEqual(["Aisha", "Fatma"]);
    expect(tiesOf(result)).toEqual(["Aisha trust Fatma 4", "Fatma trust Aisha 5"]);
    expect(linesOf(result.report.refused)).toEqual(["document/value-not-allowed m.csv:7:2"]);
  });

  test("importFiles(a blank row, then a woman who is called as a heading is) is one list", () => {
    const result = take("Naam;Vertrouwt wie?", "Aisha;Anne", ";", "Anne;Aisha");
    expect([result.status, namesOf(result)]).toEqual(["complete", ["Aisha", "Anne"]]);
  });
});

describe("importFiles(a question with several answers, a column an answer)", () => {
  const agreed = "consented;keepInMap|storeLanguage;2026-01-01";
  const heads = "Naam;consentState;consentScopes;consentDate";
  const languagesOf = ({ document }: Taken) => document?.people.map(({ languages }) => languages);

  test("importFiles(KoboToolbox, answers alone) reads those that were chosen, at the first of their columns", () => {
    const rows = [`Aisha;${agreed};1;0;1`, `Fatma;${agreed};0;1;0`, `Nora;${agreed};0;0;0`];
    const result = take(
      `${heads};Welke talen spreekt u?/Nederlands;Welke talen spreekt u?/Turks;Welke talen spreekt u?/ar`,
      ...rows,
    );
    expect([result.status, languagesOf(result)]).toEqual(["complete", [["nl", "ar"], ["tr"], undefined]]);
    expect(result.report.absent).toContainEqual({ place: "m.csv:4:5", reason: "notAsked" });
  });

  test("importFiles(KoboToolbox, all of them and each apart) reads the column of all", () => {
    const result = take(`${heads};Talen;Talen/Nederlands;Talen/Turks`, `Aisha;${agreed};Nederlands Turks;True;True`);
    expect([result.status, languagesOf(result)]).toEqual(["complete", [["nl", "tr"]]]);
  });

  test.each([
    ["Herkomst/Marokko;Herkomst/Turkije", ["m.csv:1:2", "m.csv:1:3"]],
    ["Wat speelt er?/Schulden;Wat speelt er?/Taal", ["m.csv:1:2"]],
  ])("R-02 importFiles(%j) still refuses the whole by what may not be stored", (columns, places) => {
    const result = take(`Naam;${columns}`, "Aisha;1;0");
    expect(linesOf(result.report.refused)).toEqual(places.map((place) => `intake/forbidden-column ${place}`));
  });
});

describe("importFiles(what stands in a column of names)", () => {
  test.each(["Ad Soyad", "Adı Soyadı", "Full name", "Voor- en achternaam", "الاسم الكامل"])(
    "importFiles(%j) heads a column of names",
    (heading) => {
      expect(namesOf(take(`${heading};Kime güveniyor?`, "Ayşe Yılmaz;Fatma Kaya", "Fatma Kaya;"))).toEqual([
        "Ayşe Y.",
        "Fatma K.",
      ]);
    },
  );

  test("importFiles(a name with what explains it in brackets) is the name, wherever she is named", () => {
    const result = take("Naam;Vertrouwt wie?", "Aisha (zus van Fatma);", "Fatma Kaya (5a);Aisha");
    expect([namesOf(result), tiesOf(result)]).toEqual([["Aisha", "Fatma K."], ["Fatma K. trust Aisha "]]);
  });

  test.each(["ja", "Nee", "evet", "نعم"])(
    "importFiles(%j for whom she trusts) makes nobody of it, and refuses the cell",
    (answer) => {
      const result = take("Naam;Vertrouwt 1", `Aisha;${answer}`, "Fatma;Aisha");
      expect([namesOf(result), linesOf(result.report.refused)]).toEqual([
        ["Aisha", "Fatma"],
        ["document/unknown-end m.csv:2:2"],
      ]);
    },
  );
});
