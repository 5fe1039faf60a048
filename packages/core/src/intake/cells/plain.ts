import type { CellReader } from "../contract.ts";

/** A text or an id as it stands; the schema of the document judges it. */
export const readText: CellReader = (text) => ({ kind: "value", value: text });

/** A number, with a decimal point or a Dutch decimal comma; what is no number is an unreadable answer. */
export const readNumber: CellReader = (text) => {
  if (!/^[+-]?\d{1,9}([.,]\d{1,9})?$/.test(text)) return { kind: "absent", reason: "unreadable" };
  const value = Number(text.replace(",", "."));
  return text.includes(",") ? { kind: "value", value, repair: ["intake/number-rewritten"] } : { kind: "value", value };
};

/** Codes of questionnaires for "does not know" and "does not want to say". */
const declinedCodes: ReadonlySet<string> = new Set(["88", "99", "-88", "-99"]);

/** A score from 1 to 5; a questionnaire's code for no answer is a question asked and not answered. */
export const readScore: CellReader = (text, context) =>
  declinedCodes.has(text) ? { kind: "absent", reason: "declined" } : readNumber(text, context);
