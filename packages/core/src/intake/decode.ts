import { type Problem, problem } from "../base/errors.ts";
import { importCaps } from "./caps.ts";
import { emptyNotes, type Notes } from "./report.ts";

/** A file to import: its text, or its bytes as they stand on the disk. */
export type ImportFile =
  | { readonly name: string; readonly text: string; readonly bytes?: undefined }
  | { readonly name: string; readonly bytes: Uint8Array; readonly text?: undefined };

// In every browser and in Node; core is compiled without the types of either.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

/** Text of a file without its byte order mark, or the reason why it has none. */
export type Decoded = { readonly text: string; readonly notes: Notes } | { readonly problem: Problem };

/**
 * The text of a file. Bytes are UTF-8, or UTF-16 when they say so; anything else is read as Windows-1252, as Dutch Excel
 * writes it, and noted.
 */
export function decodeFile({ name, text, bytes }: ImportFile): Decoded {
  const size = bytes?.byteLength ?? text?.length ?? 0;
  const maximum = importCaps.bytesPerFile;
  if (size > maximum) return { problem: problem("document/too-large", name, { maximum, what: "bytes" }) };
  const { content, encoding } = bytes === undefined ? { content: text ?? "", encoding: "utf-8" } : decodeBytes(bytes);
  if (content.includes("\0")) return { problem: problem("intake/not-readable", name) };
  const notes = emptyNotes();
  if (encoding !== "utf-8") notes.repaired.push(problem("intake/encoding-read", name, { encoding }));
  return { text: content.replace(/^\uFEFF/, ""), notes };
}

function decodeBytes(bytes: Uint8Array): { content: string; encoding: string } {
  const encoding = markedEncoding(bytes);
  if (encoding !== undefined) return { content: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { content: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { content: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}
