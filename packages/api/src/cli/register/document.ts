import type { Catalogue, Spoken } from "@parent-circles/words";
import { blankIn } from "./blank.ts";
import type { RegisterFacts } from "./facts.ts";
import { clockRows, fieldRows, listRows, networkRows, operationRows, recipientRows, roleRows } from "./rows.ts";

type Words = Catalogue["register"];
type Part = readonly [heading: keyof Words["headings"], lines: readonly string[]];

/** The impact assessment as Markdown: what the software knows, and marked blanks for the rest. */
export function assessmentText(facts: RegisterFacts, spoken: Spoken<"register">): string {
  const { words } = spoken;
  const blank = blankIn(spoken);
  const rights = Object.values(words.rights).map(({ name, how }) => [name, how]);
  const parts: Part[] = [
    ["responsible", responsible(facts, spoken)],
    ["purposes", [...listed(words.purposes), "", blank("context")]],
    ["networks", [...table(words, "networks", networkRows(facts)), "", blank("scale")]],
    ["subjects", listed(words.subjects)],
    ["data", [...table(words, "data", fieldRows(facts, spoken)), "", words.absent]],
    ["roles", table(words, "roles", roleRows(facts, spoken))],
    ["recipients", recipients(facts, spoken)],
    ["retention", table(words, "retention", clockRows(facts, spoken))],
    ["basis", listed([blank("basis"), blank("necessity")])],
    ["rights", table(words, "rights", rights)],
    ["risks", risks(spoken)],
    ["security", security(facts, spoken)],
    ["consultation", listed([blank("parents"), blank("advice"), blank("priorConsultation")])],
    ["decision", listed([blank("outcome"), blank("signature"), blank("review")])],
    ["operations", table(words, "operations", operationRows(facts, spoken))],
    ["otherData", table(words, "lists", listRows(facts, spoken))],
  ];
  return documentOf(words.titles.assessment, parts, { facts, spoken });
}

/** The entry of the register of processing activities as Markdown. */
export function registerText(facts: RegisterFacts, spoken: Spoken<"register">): string {
  const { words } = spoken;
  const parts: Part[] = [
    ["responsible", responsible(facts, spoken)],
    ["purposes", listed(words.purposes)],
    ["subjects", listed(words.subjects)],
    ["data", [...table(words, "data", fieldRows(facts, spoken)), "", words.absent]],
    ["otherData", table(words, "lists", listRows(facts, spoken))],
    ["recipients", recipients(facts, spoken)],
    ["retention", table(words, "retention", clockRows(facts, spoken))],
    ["security", security(facts, spoken)],
  ];
  return documentOf(words.titles.register, parts, { facts, spoken });
}

interface Told {
  readonly facts: RegisterFacts;
  readonly spoken: Spoken<"register">;
}

function documentOf(title: string, parts: readonly Part[], { facts, spoken }: Told): string {
  const { words, say, date, direction } = spoken;
  const made = say(words.made, { on: date(facts.madeOn) });
  const text = [`# ${title}`, made, ...headed(parts, words)].join("\n\n");
  // Markdown has no direction of its own.
  return direction === "rtl" ? `<div dir="rtl">\n\n${text}\n\n</div>\n` : `${text}\n`;
}

const headed = (parts: readonly Part[], { headings }: Words): string[] =>
  parts.map(([heading, lines], index) => [`## ${index + 1}. ${headings[heading]}`, "", ...lines].join("\n"));

const listed = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");

const table = ({ columns }: Words, name: keyof Words["columns"], rows: readonly (readonly string[])[]): string[] =>
  [columns[name], columns[name].map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`);

function responsible({ controller, assessment }: RegisterFacts, spoken: Spoken<"register">): string[] {
  const blank = blankIn(spoken);
  return listed([
    controller ?? blank("controller"),
    blank("contact"),
    blank("officer"),
    `DPIA: ${assessment ?? blank("assessment")}`,
  ]);
}

const recipients = (facts: RegisterFacts, spoken: Spoken<"register">): string[] => [
  ...table(spoken.words, "recipients", recipientRows(facts, spoken)),
  "",
  ...listed([blankIn(spoken)("processors"), blankIn(spoken)("transfers")]),
];

function risks(spoken: Spoken<"register">): string[] {
  const blank = blankIn(spoken);
  const open = [blank("likelihood"), blank("remaining")];
  return table(spoken.words, "risks", [
    ...Object.values(spoken.words.risks).map(({ name, measures }) => [name, measures, ...open]),
    [blank("otherRisks"), "", ...open],
  ]);
}

const security = ({ storage }: RegisterFacts, spoken: Spoken<"register">): string[] =>
  listed([
    spoken.words.storage[storage],
    ...spoken.words.security,
    blankIn(spoken)("hosting"),
    blankIn(spoken)("keyPlace"),
  ]);
