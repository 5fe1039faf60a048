import { decode } from "../guess-encoding.ts";
import type { CellReader } from "../contract.ts";

/** Bytes of Windows-1252 by their letter, to take back a text that was read in it by mistake. */
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte), "windows-1252"), byte] as const),
);
/** Two letters as which UTF-8 shows in that code page: an accented capital before a sign that no name has. */
const misread =
  /[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/u;
const entity = /&(?:#\d{1,6}|#x[\da-f]{1,5}|amp|quot|apos|lt|gt);/gi;
const entities: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };
/** A question mark where a letter was. */
const lostLetter = /(?:^|[\p{L}\s])\?(?=\p{L})|\p{L}\?(?=\s|$)/u;

/**
 * The name by which somebody is called. One that an earlier program spoilt is mended where that is certain (UTF-8 read as
 * Windows-1252, codes of web pages), and refused where a letter is lost: nobody is called so.
 */
export const readName: CellReader = (text) => {
  const plain = text.replaceAll(entity, signOf);
  const mended = misread.test(plain) ? (readAgain(plain) ?? plain) : plain;
  if (lostLetter.test(mended)) return { kind: "refused", code: "intake/name-spoilt" };
  return mended === text
    ? { kind: "value", value: text }
    : { kind: "value", value: mended.normalize("NFC"), repair: ["intake/name-mended"] };
};

function signOf(code: string): string {
  const word = code.slice(1, -1).toLowerCase();
  if (!word.startsWith("#")) return entities[word] ?? code;
  const point = word.startsWith("#x") ? Number.parseInt(word.slice(2), 16) : Number(word.slice(1));
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : code;
}

function readAgain(text: string): string | undefined {
  const bytes = Array.from(text, (letter) => byteOf.get(letter));
  if (bytes.includes(undefined)) return undefined;
  const again = decode(Uint8Array.from(bytes as number[]), "utf-8");
  return again.includes("\uFFFD") ? undefined : again;
}
