const before =
  /^(?:mevrouw|mevr|mw|mej|dhr|mrs|ms|miss|bayan|bn|sayın|السيدة|سيدة|الأخت|madame|mme)(?:\.\s*|\s+)(?=\S)/iu;
const after = /(?<=\S)\s+(?:hanım|hanim|abla|teyze)\.?$/iu;

/** A name without what people put to it out of politeness: "mevr. Amal" and "Amal Hanım" are Amal. */
export const withoutTitle = (name: string): string => name.trim().replace(before, "").replace(after, "").trim();
