import type { ErrorCode } from "../../base/error-codes.ts";
import { unguarded } from "../../base/formula.ts";

// Signs without a width that copying from pages and chats leaves behind, and the byte order mark. A joiner or non-joiner
// inside a word is spelling: without it a Persian name is another word.
const invisible =
  /[\u00AD\u061C\u200B\u200E\u200F\u2060-\u2064\uFEFF]|(?<![\p{L}\p{M}\p{S}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{S}])/gu;

/** The text of a cell in one form (NFC, no spaces around it), and what had to be done for that. */
export function tidyCell(raw: string): { readonly text: string; readonly repairs: readonly ErrorCode[] } {
  if (/^[\w.:|-]*$/.test(raw)) return { text: raw, repairs: [] };
  const bare = raw.trim();
  const unescaped = unguarded(bare);
  const text = unescaped.replaceAll(invisible, "").normalize("NFC").trim();
  const repairs: ErrorCode[] = [];
  if (unescaped !== bare) repairs.push("intake/escape-removed");
  if (bare !== raw || text !== unescaped) repairs.push("intake/text-tidied");
  return { text, repairs };
}
