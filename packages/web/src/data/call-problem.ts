import type { Schemas } from "@parent-circles/client";
import type { Words } from "../words/speaker.ts";

type ProblemDetails = Schemas["Problem"]["problems"][number]["details"];

/** Where something is wrong, by a name or a pointer, and what, in the language of the page. */
type ProblemOfPart = Pick<Schemas["Problem"]["problems"][number], "place" | "text">;

interface Told {
  readonly text: string;
  readonly details: ProblemDetails;
  readonly parts: readonly ProblemOfPart[];
}

/** A call that did not succeed: the API's code and its sentence, or `offline` when no answer came. */
export class CallProblem extends Error {
  readonly code: string;
  readonly status: number;
  /** In the language of the page; without any name or answer. */
  readonly text: string;
  /** What the API says of the first thing that is wrong, beside its code. */
  readonly details: ProblemDetails;
  /** What is wrong with each part of what was sent. */
  readonly parts: readonly ProblemOfPart[];

  constructor(code: string, status: number, { text = "", details = {}, parts = [] }: Partial<Told> = {}) {
    super(code);
    this.code = code;
    this.status = status;
    this.text = text;
    this.details = details;
    this.parts = parts;
  }
}

/** What is wrong with the values of a form, by the names of its fields; `undefined` where something else went wrong too. */
export function problemsOfFields(
  problem: unknown,
  names: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const parts = problem instanceof CallProblem ? problem.parts : [];
  if (parts.length === 0 || parts.some(({ place }) => !names.includes(place))) return undefined;
  return Object.fromEntries(parts.map(({ place, text }) => [place, text]));
}

type ProblemWord = keyof Words["problems"];

const wordsByCode: Readonly<Record<string, ProblemWord>> = {
  offline: "offline",
  passkey: "passkeyFailed",
  "http/passkey-not-accepted": "passkeyFailed",
  "http/passkey-of-another": "passkeyOfAnother",
  "http/wrong-credentials": "wrongCredentials",
  "http/wrong-code": "wrongCode",
  "http/second-factor-needed": "codeNeeded",
  "http/too-many-sign-ins": "tooManySignIns",
  "ask/in-person-only": "inPersonOnly",
  "ask/not-in-this-state": "conflict",
  "request/not-in-this-state": "conflict",
  "query/group-impossible": "groupImpossible",
  "query/out-of-range": "groupImpossible",
  "request/no-targets": "noTargets",
};
const wordsByStatus: Readonly<Record<number, ProblemWord>> = {
  400: "notValid",
  401: "signedOut",
  403: "notAllowed",
  404: "notFound",
  409: "conflict",
  412: "changed",
  422: "notValid",
  428: "changed",
  429: "busy",
  503: "busy",
};

/**
 * What went wrong and what to do next, in the reader's language. Where the pages would only say that something is not right,
 * the API's sentence says what; of the call itself (`http/…`) it speaks to developers.
 */
export function problemText(problem: unknown, words: Words): string {
  const { code = "", status = 0, text = "", details = {} } = problem instanceof CallProblem ? problem : {};
  // A smaller group is no help where nobody may be in one.
  const mostInGroup = details["candidates"] ?? details["maximum"];
  if (wordsByCode[code] === "groupImpossible" && mostInGroup === 0) return words.problems.nobodyForGroup;
  const word = wordsByCode[code] ?? wordsByStatus[status] ?? "unexpected";
  const isVague = wordsByCode[code] === undefined && (word === "notValid" || word === "conflict");
  return isVague && text !== "" && !code.startsWith("http/") ? text : words.problems[word];
}
