import { foldName } from "../../base/fold.ts";

/** A header or a word with everything taken off that people write differently: as a folded name, and without spaces. */
export const plainWord = (text: string): string => foldName(text).replaceAll(" ", "");

/** A header as {@link plainWord}, and without the article that Arabic may put to it: "اللغة" is "لغة". */
export const plainHeader = (text: string): string => plainWord(text).replace(/^ال(?=\p{Letter}{2})/u, "");
