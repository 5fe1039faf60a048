import type { CellReader, Reading } from "../contract.ts";
import { plainWord } from "./plain-word.ts";

/** What people write for a value, by the value. */
export type Spellings = Readonly<Record<string, readonly string[]>>;

/** Finds the word of a closed list that a text means; capitals and spaces make no difference. */
export function wordIn(allowed: readonly string[], spellings: Spellings = {}): (text: string) => string | undefined {
  const meanings = new Map(allowed.map((word) => [plainWord(word), word]));
  for (const [word, others] of Object.entries(spellings))
    for (const other of others) meanings.set(plainWord(other), word);
  return (text) => meanings.get(plainWord(text));
}

/** One word of a closed list, in any spelling; one that is not its own is noted as a repair. */
export function readChoice(allowed: readonly string[], spellings: Spellings = {}): CellReader {
  const meaningOf = wordIn(allowed, spellings);
  return (text) => {
    if (allowed.includes(text)) return { kind: "value", value: text };
    const word = meaningOf(text);
    if (word === undefined) return { kind: "refused", code: "document/value-not-allowed", details: { allowed } };
    return { kind: "value", value: word, repair: ["intake/word-recognised", { word }] };
  };
}

const yesNo = readChoice(["true", "false"], {
  true: ["ja", "j", "yes", "y", "x", "1", "waar", "evet", "نعم"],
  false: ["nee", "n", "no", "0", "onwaar", "hayır", "لا"],
});

/** Yes or no, as a truth value. */
export const readYesNo: CellReader = (text, context) => {
  const reading = yesNo(text, context);
  return reading.kind === "value" ? { kind: "value", value: reading.value === "true" } : reading;
};

const dividers = /[|,;/\n\u060C]/u;

/**
 * Several values in one cell, divided as people and questionnaires do; where a value is one word, by spaces too. One that
 * cannot be read refuses the cell, or makes it as unknown as it is itself.
 */
export function readSeveral(read: CellReader): CellReader {
  return (text, context) => {
    const parts = text.split(dividers).map((part) => part.trim());
    const readings = parts.filter((part) => part !== "").flatMap((part) => readPart(part, (one) => read(one, context)));
    const failed = readings.find(({ kind }) => kind !== "value");
    if (failed !== undefined) return failed;
    const values = readings.flatMap((reading) => (reading.kind === "value" ? [reading] : []));
    const repair = values.find((reading) => reading.repair !== undefined)?.repair;
    const value = [...new Set(values.map((reading) => reading.value))];
    return repair === undefined ? { kind: "value", value } : { kind: "value", value, repair };
  };
}

const between = /\s+(?:en|and|ve|و)?\s*/u;

function readPart(part: string, read: (text: string) => Reading): Reading[] {
  const whole = read(part);
  if (whole.kind === "value" || !/\s/.test(part)) return [whole];
  const words = part
    .split(between)
    .filter((word) => word !== "")
    .map(read);
  return words.every(({ kind }) => kind === "value") ? words : [whole];
}
