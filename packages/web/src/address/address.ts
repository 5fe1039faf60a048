import { type Language, languages } from "@parent-circles/words";

/** The pages, as they are called in addresses. */
export const pageNames = [
  "start",
  "today",
  "first",
  "begin",
  "map",
  "people",
  "health",
  "key-figures",
  "measures",
  "requests",
  "asks",
  "my-requests",
  "new-request",
  "my-asks",
  "activities",
  "about",
  "manage",
  "import",
  "invitations",
  "institutions",
  "settings",
  "copies",
  "invited",
  "account",
  "my-data",
  "referrals",
  "audit",
  "interview",
  "slips",
] as const;

/** One of {@link pageNames}. */
export type PageName = (typeof pageNames)[number];

/**
 * Where somebody is: the part of the address after `#`, so that neither the language nor what is looked at needs to be
 * kept anywhere, and every page has a link of its own.
 */
export interface Address {
  readonly language: Language;
  /** Absent: the first page of whoever looks. */
  readonly page?: PageName | "notFound";
  /** What the page is about, such as the id of a request. */
  readonly of?: string;
}

/** Reads `#/nl/requests/r1`; without a language the first of the wanted ones that the pages speak, else Dutch. */
export function readAddress(hash: string, wantedLanguages: readonly string[]): Address {
  const [first = "", page = "", of = ""] = hash
    .replace(/^#?\/?/, "")
    .split("/")
    .map(decoded);
  const language = isLanguage(first) ? first : firstSpoken(wantedLanguages);
  if (page === "") return { language };
  if (!isPageName(page)) return { language, page: "notFound" };
  return { language, page, ...(of === "" ? {} : { of }) };
}

/** Writes an address as a link: `#/nl/requests/r1`. */
export const linkTo = ({ language, page, of }: Address): string =>
  `#/${[language, page, of]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join("/")}`;

const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/** Whether pages have this name in addresses. */
const isPageName = (text: string): text is PageName => pageNames.some((name) => name === text);

function firstSpoken(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => tag.split("-")[0] ?? "").find(isLanguage);
  return spoken ?? (languages[0] as Language);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
