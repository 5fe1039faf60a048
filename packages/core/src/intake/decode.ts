import { type Problem, problem } from "../base/errors.ts";
import { importCaps } from "./caps.ts";
import { decode, type Encoding, type EncodingGuess, guessEncoding } from "./guess-encoding.ts";
import { emptyNotes, type Notes } from "./report.ts";

/** A file to import: its text, or its bytes as they stand on the disk. */
export type ImportFile =
  | { readonly name: string; readonly text: string; readonly bytes?: undefined }
  | { readonly name: string; readonly bytes: Uint8Array; readonly text?: undefined };

/** Text of a file without its byte order mark, or the reason why it has none. */
export type Decoded = { readonly text: string; readonly notes: Notes } | { readonly problem: Problem };

/**
 * The text of a file, in the encoding that was given or else is most likely; any other than UTF-8 is noted, with how sure
 * it is, and so are bytes that do not fit.
 */
export function decodeFile({ name, text, bytes }: ImportFile, given?: Encoding): Decoded {
  const size = bytes?.byteLength ?? text?.length ?? 0;
  const maximum = importCaps.bytesPerFile;
  if (size > maximum) return { problem: problem("document/too-large", name, { maximum, what: "bytes" }) };
  const { encoding, sure }: EncodingGuess =
    bytes === undefined || given !== undefined ? { encoding: given ?? "utf-8", sure: "certain" } : guessEncoding(bytes);
  const content = bytes === undefined ? (text ?? "") : decode(bytes, encoding);
  if (content.includes("\0")) return { problem: problem("intake/not-readable", name) };
  const notes = emptyNotes();
  if (encoding !== "utf-8") notes.repaired.push(problem("intake/encoding-read", name, { encoding, sure }));
  else if (sure !== "certain") notes.repaired.push(problem("intake/odd-bytes", name));
  return { text: content.replace(/^\uFEFF/, ""), notes };
}
