import type { PageName } from "../address/address.ts";
import type { Words } from "../words/speaker.ts";

const keys = {
  start: "start",
  today: "today",
  first: "first",
  begin: "begin",
  map: "map",
  people: "people",
  health: "health",
  "key-figures": "keyFigures",
  measures: "measures",
  requests: "requests",
  asks: "asks",
  "my-requests": "myRequests",
  "new-request": "newRequest",
  "my-asks": "myAsks",
  activities: "activities",
  about: "about",
  manage: "manage",
  import: "import",
  invitations: "invitations",
  institutions: "institutions",
  settings: "settings",
  copies: "copies",
  invited: "invited",
  account: "account",
  "my-data": "myData",
  referrals: "referrals",
  audit: "audit",
  interview: "interview",
  slips: "slips",
} as const satisfies Readonly<Record<PageName, keyof Words["pages"]>>;

/** Under which key the words of a page stand. */
export const pageKey = (page: PageName) => keys[page];

/** What a page is called in the list of pages. */
export const pageTitle = (page: PageName, words: Words): string => words.pages[keys[page]];
