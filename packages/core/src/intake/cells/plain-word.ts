import { foldName } from "../../base/fold.ts";

/** A header or a word with everything taken off that people write differently: as a folded name, and without spaces. */
export const plainWord = (text: string): string => foldName(text).replaceAll(" ", "");
