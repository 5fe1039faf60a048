const before =
  /^(?:mevrouw|mevr|mw|mej|dhr|mrs|ms|miss|bayan|bn|sayın|السيدة|سيدة|الأخت|madame|mme)(?:\.\s*|\s+)(?=\S)/iu;
const after = /(?<=\S)\s+(?:hanım|hanim|abla|teyze)\.?$/iu;

/** A name without what people put to it out of politeness: "mevr. Amal" and "Amal Hanım" are Amal. */
const withoutTitle = (name: string): string => name.trim().replace(before, "").replace(after, "").trim();

/** A name as she is called: without titles, and "Yılmaz, Fatma" of a register as Fatma Yılmaz. */
export function firstNameFirst(written: string): string {
  const [surname = "", first = "", ...more] = withoutTitle(written).split(/[,\u060C]/);
  const isTurned = surname.trim() !== "" && first.trim() !== "" && more.length === 0;
  return isTurned ? `${withoutTitle(first)} ${surname.trim()}` : withoutTitle(written);
}
