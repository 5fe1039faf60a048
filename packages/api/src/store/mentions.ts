const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const plain = (text: string): string => text.normalize("NFKC");
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/**
 * Whether a text, or JSON as text, has one of some ids or names in it as words of their own: "An" is in "An de Boer", and
 * not in "Jan".
 */
export function mentions(words: readonly string[]): (text: string | null) => boolean {
  const forms = new Set(words.map(plain).flatMap((word) => [word, inJson(word)]));
  if (forms.size === 0) return () => false;
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...forms].map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "iu");
  return (text) => text !== null && any.test(plain(text));
}
