import type { CellReader } from "../contract.ts";

/** A text or an id as it stands; the schema of the document judges it. */
export const readText: CellReader = (text) => ({ kind: "value", value: text });

/** A number, with a decimal point or a Dutch decimal comma; what is no number is an unreadable answer. */
export const readNumber: CellReader = (text) => {
  if (!/^[+-]?\d{1,9}([.,]\d{1,9})?$/.test(text)) return { kind: "absent", reason: "unreadable" };
  const value = Number(text.replace(",", "."));
  return text.includes(",") ? { kind: "value", value, repair: ["intake/number-rewritten"] } : { kind: "value", value };
};
