/**
 * A header or a word with everything taken off that people write differently: capitals, accents, spaces, hyphens,
 * underscores, the dot on a Turkish i.
 */
export const plainWord = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\p{Mark}\p{Cf}]/gu, "")
    .replaceAll("\u0131", "i")
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, "");
