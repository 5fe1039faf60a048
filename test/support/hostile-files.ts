import { strToU8, zipSync } from "fflate";
import type { ImportFile } from "@parent-circles/core/intake";
import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";

/** A file that somebody made to harm or to confuse. */
export interface HostileFile {
  readonly kind: HostileKind;
  readonly file: ImportFile;
}

type Bytes = Uint8Array;
type Parts = Readonly<Record<string, string | Bytes>>;

const zipped = (parts: Parts): Bytes =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]))); // prettier-ignore

interface XlsxParts {
  readonly sheet: string;
  readonly head?: string;
  readonly more?: Parts;
}

/** An Excel workbook of one sheet, with what is put into it. */
const xlsx = ({ sheet, head = "", more = {} }: XlsxParts): Bytes =>
  zipped({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `${head}<workbook><sheets><sheet name="Blad1" id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  });

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetOf = (data: string): string => `<worksheet><sheetData>${data}</sheetData></worksheet>`;
const list = `<row r="1">${cell("A1", "Naam")}</row><row r="2">${cell("A2", "Aisha")}</row>`;
const ods = (rows: string, head = ""): Bytes =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(`${head}<document-content><table name="B">${rows}</table></document-content>`),
  });

const names = "Naam;Vertrouwt wie?;Hoe goed?;Datum\n";
const csv = (text: string): Bytes => strToU8(names + text);
const many = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join("\n"); // prettier-ignore
const word = (random: Random, letters: number): string =>
  String.fromCodePoint(...Array.from({ length: letters }, () => 97 + random.index(26)));

/** What an archive says of the size of its files, made a lie, in each file's own head and in the list at the end. */
function withSizes(archive: Bytes, size: number): Bytes {
  const lie = archive.slice();
  const view = new DataView(lie.buffer);
  for (let at = 0; at + 46 < lie.length; at++) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) view.setUint32(at + 22, size, true);
    if (sign === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lie;
}

function withNoise(bytes: Bytes, random: Random): Bytes {
  const broken = bytes.slice(0, bytes.length - (random.index(2) === 0 ? 0 : random.index(bytes.length)));
  for (let count = 0; count < 1 + random.index(40); count++)
    broken[4 + random.index(broken.length)] = random.index(256);
  return broken;
}

const megabyte = 1024 * 1024;
const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const signs = ["=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3", "=HYPERLINK(\"http://x\")", "\t=1"]; // prettier-ignore
const days = ["99-99-9999", "0000-00-00", "31-02-2026", "1e308", "-1", "2958465", "1447-07-10", "99999999999999", "12/31/9999 25:61", "٣١/١٢/١٤٤٥"]; // prettier-ignore
const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

const makers = {
  "a bomb that says how large it is": (random) =>
    xlsx({ sheet: sheetOf(list), more: { "xl/sharedStrings.xml": new Uint8Array((65 + random.index(30)) * megabyte) } }),
  "a bomb within what may be unpacked": (random) =>
    xlsx({ sheet: sheetOf(list), more: { "xl/sharedStrings.xml": `<sst>${"<si/>".repeat((4 + random.index(6)) * megabyte)}</sst>` } }),
  "sizes that are lies": (random) => withSizes(xlsx({ sheet: sheetOf(list) + " ".repeat(30 * megabyte) }), random.index(4000)),
  "an archive that is broken": (random) => withNoise(xlsx({ sheet: sheetOf(list) }), random),
  "ten thousand files in an archive": (random) =>
    xlsx({ sheet: sheetOf(list), more: Object.fromEntries(Array.from({ length: 1_000 + random.index(9_000) }, (_, at) => [`xl/worksheets/s${at}.xml`, "<x/>"])) }),
  "XML nested deeply": (random) => xlsx({ sheet: "<a>".repeat(10_000 + random.index(300_000)) }),
  "entities": (random) => (random.index(2) === 0 ? xlsx({ sheet: sheetOf(list), head: entities }) : ods("<table-row/>", entities)),
  "a cell of millions of letters": (random) => {
    const text = "x".repeat((1 + random.index(4)) * megabyte);
    return random.index(2) === 0 ? xlsx({ sheet: sheetOf(`<row r="1">${cell("A1", text)}</row>`) }) : csv(text);
  },
  "a million empty rows": (random) => csv(`${";;;\n".repeat(400_000 + random.index(900_000))}Aisha;;;\n`),
  "rows at the edge of a sheet": (random) =>
    xlsx({ sheet: sheetOf(`${list}<row r="${1_000_000 + random.index(48_576)}">${cell("XFD1048576", "x")}</row>`) }),
  "a cell repeated a thousand million times": (random) =>
    ods(`<table-row number-rows-repeated="1000000000"><table-cell number-columns-repeated="${1_000_000_000 - random.index(9)}"><p>x</p></table-cell></table-row>`),
  "cells merged to the edge": (random) =>
    xlsx({ sheet: `<worksheet><sheetData>${list}</sheetData>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000 + random.index(60_000))}</worksheet>` }),
  "formulas": (random) =>
    random.index(2) === 0
      ? csv(many(200, () => `${signs[random.index(signs.length)]};${signs[random.index(signs.length)]};4;`))
      : xlsx({ sheet: sheetOf(`${list}<row r="3"><c r="A3"><f>WEBSERVICE("http://x")</f></c></row>`) }),
  "links to other files": (random) =>
    xlsx({
      sheet: `${sheetOf(list)}<hyperlinks><hyperlink r:id="r${random.index(99)}"/></hyperlinks>`,
      more: {
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/vbaProject.bin": new Uint8Array(1000),
        "xl/worksheets/_rels/sheet1.xml.rels": '<Relationships><Relationship Id="r1" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      },
    }),
  "paths out of the archive": (random) => zipped({ "../../etc/passwd": "x", [`/xl/${random.index(9)}`]: "x", "xl\\workbook.xml": "<workbook/>" }),
  "encodings mixed": (random) =>
    Uint8Array.from([...csv("Aïcha;;;\n"), ...Array.from({ length: 2_000 }, () => 128 + random.index(128)), 0xff, 0xfe, ...strToU8("\nFatma;;;")]),
  "NULs": (random) => strToU8(`${names}Na\0ima;;;\n${"\0".repeat(random.index(5_000))}`),
  "absurd days": (random) => csv(many(2_000, (at) => `${word(random, 8)};;;${days[at % days.length]}`)),
  "quotes left open": (random) => csv(`"${'""'.repeat(random.index(9))}"Aisha";;;\n${many(20_000, () => '"')}`),
  "a line of a million cells": (random) => csv(";".repeat(200_000 + random.index(900_000))),
  "twenty thousand names": (random) => csv(many(20_000, () => `${word(random, 9)};${word(random, 9)};4;`)),
  "everybody in one cell": (random) => csv(many(400, () => `${word(random, 6)};${many(150, () => word(random, 5)).replaceAll("\n", ",")};4;`)),
  "words that every object has": (random) => {
    const some = inherited[random.index(inherited.length)] as string;
    return strToU8(`id;naam;${some}\n${some};${some};${some}\n__proto__;Aisha;x\n`);
  },
  "letters that patterns dwell on": (random) =>
    csv(many(3_000, () => `${`${"a ".repeat(20)}?`.repeat(5)};${"1-".repeat(60)};${"0".repeat(300)}x;${" ".repeat(200)}${random.index(9)}`)),
  "JSON nested deeply": (random) => strToU8(`{"format":"parent-circles/network","people":${"[".repeat(100_000 + random.index(500_000))}`),
} satisfies Readonly<Record<string, (random: Random) => Bytes>>; // prettier-ignore

/** A way to harm. */
export type HostileKind = keyof typeof makers;

/** Every way to harm that a file is made for. */
export const hostileKinds = Object.keys(makers) as HostileKind[];

/** A hostile file from a seed: the same seed makes the same file, and seeds one after the other make every kind in turn. */
export function hostileFile(seed: number): HostileFile {
  const kind = hostileKinds[seed % hostileKinds.length] as HostileKind;
  return { kind, file: { name: "file", bytes: makers[kind](randomFrom(seed)) } };
}
