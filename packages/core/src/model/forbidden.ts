/**
 * Words that name what may not exist in this product: ethnicity, nationality, religion, residence status,
 * income, diagnosis, criminal record, contact data and free text about a person. `*` stands for any ending.
 */
const forbiddenWords = [
  "ethnic*", "etnicit*", "ras", "race", "herkomst", "afkomst", "nationalit*", "geboorteland", "country_of_birth",
  "godsdienst", "religi*", "moskee", "verblijf*", "asiel*", "visa", "status_holder", "bsn", "passport", "diagnos*",
  "medical", "gevangen*", "prison", "strafblad", "schuld*", "inkomen", "income", "adres", "address", "straat", "street",
  "postcode", "geboortedatum", "birthdate", "dob", "telefoon*", "phone*", "mobiel", "email", "notes", "notities",
  "opmerking*",
] as const; // prettier-ignore

/**
 * Whether a key or a column header names something forbidden. Words are found whole, across camelCase, hyphens,
 * underscores and spaces: `homeAddress` and `E-mail` are forbidden, `terras` and `streets ahead` are read as themselves.
 */
export function isForbiddenName(name: string): boolean {
  const words = wordsOf(name);
  const joined = words.join("");
  return patterns.some(({ parts, prefix, squeezed }) => {
    if (parts.length === 1 && joined === squeezed) return true;
    return words.some((_, first) => parts.every((part, offset) => matches(words[first + offset], part, prefix)));
  });
}

const wordsOf = (name: string): string[] =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/(\p{Lowercase})(\p{Uppercase})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");

const patterns = forbiddenWords.map((word) => {
  const bare = word.replace("*", "");
  return { parts: bare.split("_"), prefix: word.endsWith("*"), squeezed: bare.replaceAll("_", "") };
});

const matches = (word: string | undefined, part: string, prefix: boolean): boolean =>
  word !== undefined && (prefix ? word.startsWith(part) : word === part);
