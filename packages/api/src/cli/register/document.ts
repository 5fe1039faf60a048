import type { RegisterFacts } from "./facts.ts";
import { clockRows, fieldRows, listRows, networkRows, operationRows, recipientRows, roleRows } from "./rows.ts";
import type { Blank, Heading, RegisterWords, Table } from "./words-shape.ts";

type Part = readonly [heading: Heading, lines: readonly string[]];

/** The impact assessment as Markdown: what the software knows, and marked blanks for the rest (R-54). */
export function assessmentText(facts: RegisterFacts, words: RegisterWords): string {
  const blank = (what: Blank): string => words.blank(words.blanks[what]);
  const parts: Part[] = [
    ["responsible", responsible(facts, words)],
    ["purposes", [...listed(words.purposes), "", blank("context")]],
    ["networks", [...table(words, "networks", networkRows(facts)), "", blank("scale")]],
    ["subjects", listed(words.subjects)],
    ["data", [...table(words, "data", fieldRows(facts, words)), "", words.absent]],
    ["roles", table(words, "roles", roleRows(facts, words))],
    ["recipients", recipients(facts, words)],
    ["retention", table(words, "retention", clockRows(facts, words))],
    ["basis", listed([blank("basis"), blank("necessity")])],
    ["rights", table(words, "rights", words.rights)],
    ["risks", risks(words)],
    ["security", security(facts, words)],
    ["consultation", listed([blank("parents"), blank("advice"), blank("priorConsultation")])],
    ["decision", listed([blank("outcome"), blank("signature"), blank("review")])],
    ["operations", table(words, "operations", operationRows(facts, words))],
    ["otherData", table(words, "lists", listRows(facts, words))],
  ];
  return textOf(words.titles.assessment, words.made(facts.madeOn), headed(parts, words));
}

/** The entry of the register of processing activities as Markdown. */
export function registerText(facts: RegisterFacts, words: RegisterWords): string {
  const parts: Part[] = [
    ["responsible", responsible(facts, words)],
    ["purposes", listed(words.purposes)],
    ["subjects", listed(words.subjects)],
    ["data", [...table(words, "data", fieldRows(facts, words)), "", words.absent]],
    ["otherData", table(words, "lists", listRows(facts, words))],
    ["recipients", recipients(facts, words)],
    ["retention", table(words, "retention", clockRows(facts, words))],
    ["security", security(facts, words)],
  ];
  return textOf(words.titles.register, words.made(facts.madeOn), headed(parts, words));
}

const textOf = (title: string, made: string, parts: readonly string[]): string =>
  `${[`# ${title}`, made, ...parts].join("\n\n")}\n`;

const headed = (parts: readonly Part[], { headings }: RegisterWords): string[] =>
  parts.map(([heading, lines], index) => [`## ${index + 1}. ${headings[heading]}`, "", ...lines].join("\n"));

const listed = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");

const table = ({ columns }: RegisterWords, name: Table, rows: readonly (readonly string[])[]): string[] =>
  [columns[name], columns[name].map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`);

function responsible({ controller, assessment }: RegisterFacts, { blank, blanks }: RegisterWords): string[] {
  return listed([
    controller ?? blank(blanks.controller),
    blank(blanks.contact),
    blank(blanks.officer),
    `DPIA: ${assessment ?? blank(blanks.assessment)}`,
  ]);
}

const recipients = (facts: RegisterFacts, words: RegisterWords): string[] => [
  ...table(words, "recipients", recipientRows(facts, words)),
  "",
  ...listed([words.blank(words.blanks.processors), words.blank(words.blanks.transfers)]),
];

const risks = (words: RegisterWords): string[] => {
  const { blank, blanks } = words;
  const open = [blank(blanks.likelihood), blank(blanks.remaining)];
  return table(words, "risks", [
    ...words.risks.map((risk) => [...risk, ...open]),
    [blank(blanks.otherRisks), "", ...open],
  ]);
};

const security = ({ storage }: RegisterFacts, words: RegisterWords): string[] =>
  listed([
    words.storage[storage],
    ...words.security,
    words.blank(words.blanks.hosting),
    words.blank(words.blanks.keyPlace),
  ]);
