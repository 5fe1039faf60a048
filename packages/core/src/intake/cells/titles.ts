const before =
  /^(?:mevrouw|mevr|mw|mej|dhr|mrs|ms|miss|bayan|bn|sayın|السيدة|سيدة|الأخت|madame|mme)(?:\.\s*|\s+)(?=\S)/iu;
const after = /(?<=\S)\s+(?:hanım|hanim|abla|teyze)\.?$/iu;

/** What explains who she is, behind her name: "(zus van Fatma)". */
const explanation = /(?<=\S)\s*\([^()]*\)\s*$/u;

/** A name without what people put to it: "mevr. Amal", "Amal Hanım" and "Amal (zus van Hiba)" are Amal. */
const withoutTitle = (name: string): string =>
  name.trim().replace(explanation, "").replace(before, "").replace(after, "").trim();

/** A name as she is called: without titles, and "Yılmaz, Fatma" of a register as Fatma Yılmaz. */
export function firstNameFirst(written: string): string {
  const [surname = "", first = "", ...more] = withoutTitle(written).split(/[,\u060C]/);
  const isTurned = surname.trim() !== "" && first.trim() !== "" && more.length === 0;
  return isTurned ? `${withoutTitle(first)} ${surname.trim()}` : withoutTitle(written);
}
