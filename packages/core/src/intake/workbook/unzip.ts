import { unzipSync } from "fflate";
import { decode } from "../guess-encoding.ts";
import { importCaps } from "../caps.ts";
import { UnreadableWorkbook } from "./xml.ts";

/** The sizes that the archive declares are looked at before anything is unpacked, and nothing beyond them is. */
export class TooLargeWorkbook extends Error {
  override readonly name = "TooLargeWorkbook";
}

/** The texts of the files in a workbook's archive whose names are wanted. */
export const textsIn = (bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> =>
  new Map([...filesIn(bytes, isWanted)].map(([name, content]) => [name, decode(content, "utf-8")]));

/** The files in an archive whose names are wanted, as they are. */
export function filesIn(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  let files = 0;
  let declared = 0;
  const found = unpacked(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++files > importCaps.filesInWorkbook) throw new TooLargeWorkbook("files");
        if (!isWanted(name)) return false;
        declared += originalSize;
        if (declared > importCaps.bytesInWorkbook) throw new TooLargeWorkbook("bytes");
        return true;
      },
    }),
  );
  return new Map(Object.entries(found));
}

function unpacked<Files>(unzip: () => Files): Files {
  try {
    return unzip();
  } catch (error) {
    if (error instanceof TooLargeWorkbook) throw error;
    throw new UnreadableWorkbook("zip", { cause: error });
  }
}
