/**
 * Words that name what may not exist in this product: ethnicity, nationality, religion, residence status,
 * income, diagnosis, criminal record, contact data and free text about a person. `*` stands for any ending.
 */
const deniedWords = [
  "ethnic*", "etnicit*", "ras", "race", "herkomst", "afkomst", "nationalit*", "country_of_birth",
  "godsdienst", "religi*", "moskee", "verblijf*", "asiel*", "visa", "status_holder", "bsn", "passport", "diagnos*",
  "medical", "gevangen*", "prison", "strafblad", "schuld*", "inkomen", "income", "adres*", "address*", "straat", "street",
  "postcode", "birthdate", "dob", "telefo*", "phone*", "mobiel*", "email*", "notes", "notities",
  "opmerking*",
] as const; // prettier-ignore

/** The same things in other spellings and in Turkish and Arabic, and what rule out. */
const furtherWords = [
  "burgerservicenummer", "bsnnummer", "date_of_birth", "birthday", "geboren", "geboorte*", "birth_country",
  "country_of_origin", "place_of_birth", "etnisch*", "criminal*", "paspoort*", "mailadres*",
  "eposta", "woonadres", "huisadres", "postadres", "zipcode",
  "postal_code", "mobile", "telephone*", "salar*",
  "child_name*", "name_of_child", "naam_kind", "naam_van_kind", "kindnaam*",
  "concern*", "incident*", "risk*", "risico*", "problem*", "probleem*", "hard_to_reach",
  "uyruk*", "uyrug*", "milliyet*", "etnik*", "dogum_tarihi", "gelir", "notlar", "hastalik*",
  "العنوان", "الهاتف", "الجنسية", "الديانة", "الدخل", "ملاحظات", "تاريخ_الميلاد", "البريد_الإلكتروني",
] as const; // prettier-ignore

const longestRun = 4;

/**
 * Whether a key or a column header names something forbidden. Words are found whole, however they are put together:
 * `homeAddress`, `E-mail 2` and `country of birth` are forbidden, `terras` and `streetwise` are read as themselves.
 */
export function isForbiddenName(name: string): boolean {
  const words = wordsOf(name);
  return words.some((_, first) =>
    words
      .slice(first, first + longestRun)
      .some((__, length) => isForbiddenWord(words.slice(first, first + length + 1).join(""))),
  );
}

const isForbiddenWord = (word: string): boolean =>
  wholeWords.has(word) || beginnings.some((beginning) => word.startsWith(beginning));

const wordsOf = (name: string): string[] =>
  name
    .slice(0, 1_000)
    .normalize("NFKD")
    .replaceAll(/[\p{Mark}\p{Cf}]/gu, "")
    .replaceAll("\u0131", "i")
    .replaceAll(/(\p{Lowercase})(\p{Uppercase})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    // A numbered column is the same column: `email2`.
    .map((word) => word.replace(/\p{Number}+$/u, ""))
    .filter((word) => word !== "");

const forbiddenWords: readonly string[] = [...deniedWords, ...furtherWords];
const squeezed = (word: string): string => wordsOf(word).join("");
const wholeWords = new Set(forbiddenWords.filter((word) => !word.endsWith("*")).map(squeezed));
const beginnings = forbiddenWords.filter((word) => word.endsWith("*")).map(squeezed);
