import type { Language } from "@parent-circles/core";
import { type ImportFile, surveyInstrument } from "@parent-circles/core/intake";
import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";
import { bytesIn } from "./code-pages.ts";

/** A sheet made for a test, with everything that has to come of it. */
export interface MadeSheet {
  readonly title: string;
  readonly file: ImportFile;
  /** Display names. */
  readonly people: readonly string[];
  /** `Aisha B. trust Fatma Y. 4`. */
  readonly ties: readonly string[];
  /** `code place`. */
  readonly refused: readonly string[];
}

/** The ways in which sheets are laid out. */
const layouts = ["list", "pairs", "matrix", "twoHeaderRows", "form", "attendance"] as const;
type Layout = (typeof layouts)[number];

interface Words {
  readonly first: readonly string[];
  readonly surnames: readonly string[];
  readonly header: { readonly number: string; readonly first: string; readonly surname: string; readonly name: string };
  readonly trusts: string;
  readonly score: string;
  readonly pair: readonly [string, string];
  /** In words, from 3 to 5. */
  readonly scores: readonly string[];
  readonly title: string;
  readonly total: string;
  readonly unknown: string;
  readonly and: string;
  readonly encodings: readonly string[];
}

const wordsOf: Readonly<Record<Language, Words>> = {
  nl: {
    first: ["Aïcha", "Fatma", "Zoë", "Samira", "Hélène", "Naïma", "Yasmin", "Leyla", "Chantal", "Rachida", "Wilma", "Ingrid", "Dounia", "Loubna", "Josée", "Maria", "Truus", "Petra", "Sandra", "Bouchra"],
    surnames: ["Bakkali", "Çelik", "Dekker", "El Idrissi", "Frambach", "de Groot", "Haddou", "Jansen"],
    header: { number: "Nr.", first: "Voornaam", surname: "Achternaam", name: "Naam" },
    trusts: "Vertrouwt wie?", score: "Hoe goed?", pair: ["Van", "Naar"], scores: ["redelijk", "goed", "heel goed"],
    title: "Moedergroep De Brink", total: "Totaal", unknown: "weet niet", and: " en ", encodings: ["windows-1252", "utf-8", "utf-16le"],
  },
  en: {
    first: ["Aisha", "Fatima", "Zoe", "Samira", "Helen", "Naomi", "Yasmin", "Leila", "Charlotte", "Rachel", "Wilma", "Ingrid", "Donna", "Loubna", "Josie", "Maria", "Trudy", "Petra", "Sandra", "Bridget"],
    surnames: ["Baker", "Carter", "Dekker", "Evans", "Farah", "Green", "Hussein", "Jones"],
    header: { number: "#", first: "First name", surname: "Last name", name: "Name" },
    trusts: "Whom do you trust?", score: "How well?", pair: ["from", "to"], scores: ["somewhat", "well", "very well"],
    title: "Mothers of the Hill", total: "Total", unknown: "don't know", and: " and ", encodings: ["utf-8", "utf-16le", "windows-1252"],
  },
  tr: {
    first: ["Ayşe", "Fatma", "Gülşen", "Şükran", "Hatice", "Nazlı", "Yıldız", "Leyla", "Çiğdem", "Reyhan", "İpek", "Işık", "Dilek", "Kübra", "Özlem", "Meryem", "Tuğba", "Pınar", "Sibel", "Buket"],
    surnames: ["Bulut", "Çelik", "Demir", "Erdoğan", "Fidan", "Güneş", "Şahin", "Kaya"],
    header: { number: "Sıra No", first: "Adı", surname: "Soyadı", name: "İsim" },
    trusts: "Kime güveniyor?", score: "Puan", pair: ["kimden", "kime"], scores: ["orta", "iyi", "çok iyi"],
    title: "Mahalle anneleri", total: "Toplam", unknown: "bilmiyorum", and: " ve ", encodings: ["windows-1254", "utf-8", "windows-1254"],
  },
  ar: {
    first: ["عائشة", "فاطمة", "زينب", "سميرة", "هدى", "نعيمة", "ياسمين", "ليلى", "شريفة", "رشيدة", "وفاء", "إيمان", "دنيا", "لبنى", "جميلة", "مريم", "طاهرة", "بشرى", "صفاء", "حنان"],
    surnames: ["بناني", "جابر", "درويش", "العلوي", "فاسي", "غانم", "حداد", "كاظم"],
    header: { number: "رقم", first: "الاسم", surname: "اسم العائلة", name: "الاسم" },
    trusts: "بمن تثق؟", score: "درجة", pair: ["من", "إلى"], scores: ["متوسط", "جيد", "تماما"],
    title: "أمهات الحي", total: "المجموع", unknown: "لا أعرف", and: " و ", encodings: ["windows-1256", "utf-8", "windows-1256"],
  },
}; // prettier-ignore

/** A tie as it was meant; a score that no interview has refuses its row. */
interface Meant {
  readonly from: number;
  readonly to: number;
  readonly score: number | undefined;
}

interface Making {
  readonly random: Random;
  readonly words: Words;
  readonly language: Language;
  readonly full: readonly string[];
  readonly shown: readonly string[];
  /** Whom each trusts, at most two. */
  readonly ties: readonly Meant[];
}

/** What a layout puts on the sheet, row by row, and what comes of it; rows counted from the first below the header. */
interface Laid {
  readonly headers: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  readonly people?: readonly string[];
  readonly ties: readonly string[];
  /** By row, counted from 0, and column, counted from 1. */
  readonly refused?: readonly { readonly code: string; readonly row: number; readonly column: number }[];
}

const outOfRange = 7;
const shownName = (first: string, surname: string): string =>
  `${first} ${Array.from(surname)[0]?.toUpperCase() ?? ""}.`;

/** A sheet from a seed: the same seed makes the same sheet. The seeds from 1 to 60 make every layout in every language. */
export function madeSheet(
  seed: number,
  { people: size, layout }: { people?: number; layout?: Layout } = {},
): MadeSheet {
  const random = randomFrom(seed);
  const language = (["nl", "en", "tr", "ar"] as const)[seed % 4] as Language;
  const words = wordsOf[language];
  const making = makingOf(language, random, size ?? 6 + random.index(14));
  const chosen = layout ?? (layouts[Math.floor(seed / 4) % layouts.length] as Layout);
  const laid = lay[chosen](making);
  const encoding = words.encodings[Math.floor(seed / 5) % words.encodings.length] as string;
  const dialect = dialects[seed % dialects.length] as Dialect;
  const name = `${language}-${seed}.csv`;
  const above = chosen === "attendance" || random.index(2) === 0 ? [] : [[words.title], [""], ["2026"]];
  const { lines, rowAt } = sheetOf(
    laid,
    above,
    random.index(2) === 0 ? [words.total, String(laid.rows.length)] : undefined,
  );
  const { refused = [], people = making.shown, ties } = laid;
  return {
    title: `${chosen} in ${language}, ${encoding}, ${dialect.name}`,
    file: { name, bytes: bytesIn(encoding, dialect.write(lines)) },
    people: people.toSorted(),
    ties: ties.toSorted(),
    refused: refused.map(({ code, row, column }) => `${code} ${name}:${rowAt(row)}:${column}`).toSorted(),
  };
}

function makingOf(language: Language, random: Random, size: number): Making {
  const words = wordsOf[language];
  const parts = Array.from({ length: size }, (_, at) => {
    const round = Math.floor(at / words.first.length);
    const surname = words.surnames[(at + round * 3) % words.surnames.length] as string;
    return [words.first[at % words.first.length] as string, surname] as const;
  });
  const ties = parts.flatMap((_, from): Meant[] => {
    const others = [...new Set([random.index(size), random.index(size)])].filter((to) => to !== from);
    const score = random.index(12) === 0 ? outOfRange : random.index(4) === 0 ? undefined : 2 + random.index(4);
    return others.slice(0, random.index(3)).map((to) => ({ from, to, score }));
  });
  const full = parts.map((both) => both.join(" "));
  return { random, words, language, full, shown: parts.map(([first, surname]) => shownName(first, surname)), ties };
}

const tieText = ({ shown }: Making, { from, to, score }: Meant, type = "trust"): string =>
  [shown[from], type, shown[to], ...(score === undefined || type !== "trust" ? [] : [score])].join(" ");
const isTaken = ({ score }: Meant): boolean => score !== outOfRange;

/** The way in which somebody types a name in another cell: in capitals, with spaces, or as it is. */
const typed = ({ random, language }: Making, name: string): string =>
  [name, `${name} `, language === "ar" ? name : name.toLocaleUpperCase(language)][random.index(3)] as string;
const scoreText = ({ random, words }: Making, score: number | undefined): string =>
  score === undefined ? "" : (words.scores[random.index(2) === 0 ? -1 : score - 3] ?? String(score));

const lay: Readonly<Record<Layout, (making: Making) => Laid>> = {
  list: (making) => {
    const { words, full, ties } = making;
    const { number, first, surname } = words.header;
    const of = (from: number) => ties.filter((tie) => tie.from === from);
    return {
      headers: [[number, first, surname, words.trusts, words.score]],
      rows: full.map((name, at) => {
        const [given = "", ...family] = name.split(" ");
        const named = of(at).map(({ to }) => typed(making, full[to] as string).trim());
        const cell = named.length === 0 && at % 3 === 0 ? words.unknown : named.join(words.and);
        return [String(at + 1), given, family.join(" "), cell, scoreText(making, of(at)[0]?.score)];
      }),
      ties: ties.filter(isTaken).map((tie) => tieText(making, tie)),
      refused: ties.filter((tie) => !isTaken(tie)).map(({ from }) => ({ code: scoreCode, row: from, column: 5 })),
    };
  },
  pairs: (making) => {
    const { words, full, shown, ties } = making;
    const met = new Set(ties.flatMap(({ from, to }) => [from, to]));
    return {
      headers: [[...words.pair, words.score]],
      rows: ties.map(({ from, to, score }) => [full[from] as string, full[to] as string, scoreText(making, score)]),
      people: [...met].map((at) => shown[at] as string),
      ties: ties.filter(isTaken).map((tie) => tieText(making, tie)),
      refused: ties.flatMap((tie, row) => (isTaken(tie) ? [] : [{ code: scoreCode, row, column: 3 }])),
    };
  },
  matrix: (making) => {
    const { full, ties } = making;
    const within = ties.map((tie) => ({ ...tie, score: Math.min(tie.score ?? 2, 5) }));
    const cell = (from: number, to: number): string =>
      from === to ? "-" : String(within.find((tie) => tie.from === from && tie.to === to)?.score ?? "");
    return {
      headers: [["", ...full]],
      rows: full.map((name, from) => [name, ...full.map((_, to) => cell(from, to))]),
      ties: within.map((tie) => tieText(making, tie)),
    };
  },
  twoHeaderRows: (making) => {
    const { words, full, ties } = making;
    return {
      headers: [
        ["", words.trusts, ""],
        [words.header.name, "1", "2"],
      ],
      rows: full.map((name, at) => {
        const named = ties.filter(({ from }) => from === at).map(({ to }) => typed(making, full[to] as string));
        return [name, named[0] ?? "", named[1] ?? ""];
      }),
      ties: ties.map((tie) => tieText(making, { ...tie, score: undefined })),
    };
  },
  form: (making) => {
    const { words, language, full, ties } = making;
    const asked = ["NG1", "NG3"].map(
      (id) => surveyInstrument.generators.find((generator) => generator.id === id)?.question[language] as string,
    );
    const half = (way: number): readonly Meant[] => ties.filter((_, at) => at % 2 === way);
    const named = (from: number, way: number): string =>
      half(way).filter((tie) => tie.from === from).map(({ to }) => full[to]).join(";"); // prettier-ignore
    return {
      headers: [[words.header.name, ...asked]],
      rows: full.map((name, at) => [name, named(at, 0), named(at, 1)]),
      ties: [
        ...half(0).map((tie) => tieText(making, tie, "knows")),
        ...half(1).map((tie) => tieText(making, { ...tie, score: undefined })),
      ],
    };
  },
  attendance: (making) => {
    const { words, full } = making;
    const came = full.map((_, at) => [at % 2 === 0, at % 3 !== 0]);
    return {
      headers: [[words.header.name, "3-2-2026", "17-2-2026"]],
      rows: full.map((name, at) => [name, ...(came[at] ?? []).map((is) => (is ? "x" : ""))]),
      ties: [],
      // Nobody's attendance is kept who did not agree to that.
      refused: came.flatMap((days, row) => days.filter(Boolean).map(() => ({ code: scopeCode, row, column: 1 }))),
    };
  },
};
const scoreCode = "document/score-out-of-range";
const scopeCode = "intake/scope-missing";

/** The lines of a sheet: a title, the header, the header again in the middle, a total; and where each row stands. */
function sheetOf({ headers, rows }: Laid, above: readonly (readonly string[])[], total?: readonly string[]) {
  const middle = Math.floor(rows.length / 2);
  const begin = above.length + headers.length;
  const lines = [...above, ...headers, ...rows.slice(0, middle), ...headers, ...rows.slice(middle)];
  const width = Math.max(...lines.map((line) => line.length));
  const all = total === undefined ? lines : [...lines, total];
  return {
    lines: all.map((line) => [...line, ...Array<string>(width - line.length).fill("")]),
    rowAt: (row: number): number => begin + row + 1 + (row < middle ? 0 : headers.length),
  };
}

interface Dialect {
  readonly name: string;
  readonly write: (lines: readonly (readonly string[])[]) => string;
}

const quoted = (cell: string, divider: string): string =>
  cell.includes(divider) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
const dividedBy = (divider: string, end = "\n"): Dialect["write"] => (lines) =>
  lines.map((line) => line.map((cell) => quoted(cell, divider)).join(divider) + end).join(""); // prettier-ignore

const dialects: readonly Dialect[] = [
  { name: "semicolons", write: dividedBy(";") },
  { name: "commas and CR LF", write: dividedBy(",", "\r\n") },
  { name: "tabs", write: dividedBy("\t", "\r\n") },
  { name: "bars", write: dividedBy("|") },
  {
    name: "everything quoted, and a line that names the semicolon",
    write: (lines) => `sep=;\r\n${lines.map((line) => line.map((cell) => `"${cell}"`).join(";")).join("\r\n")}\r\n`,
  },
];
