import type { ErrorCode } from "../../base/error-codes.ts";

// Signs without a width that copying from pages and chats leaves behind, and the byte order mark.
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
// What spreadsheets take for the start of a formula; exports protect it with an apostrophe.
const protectedFormula = /^'(?=[=+\-@\t\r])/;

/** The text of a cell in one form (NFC, no spaces around it), and what had to be done for that. */
export function tidyCell(raw: string): { readonly text: string; readonly repairs: readonly ErrorCode[] } {
  if (/^[\w.:|-]*$/.test(raw)) return { text: raw, repairs: [] };
  const bare = raw.trim();
  const unescaped = bare.replace(protectedFormula, "");
  const text = unescaped.replaceAll(invisible, "").normalize("NFC").trim();
  const repairs: ErrorCode[] = [];
  if (unescaped !== bare) repairs.push("intake/escape-removed");
  if (bare !== raw || text !== unescaped) repairs.push("intake/text-tidied");
  return { text, repairs };
}
