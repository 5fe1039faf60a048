import { createClient, type Schemas } from "@parent-circles/client";
import { CallProblem } from "./call-problem.ts";

/** The API that served this page; the session is a cookie that scripts cannot read. */
export const api = createClient();

// What it refuses is told in the language of the page.
api.use({
  onRequest: ({ request }) => request.headers.set("Accept-Language", document.documentElement.lang),
});

/** Which network a call is about. */
export const inNetwork = (networkId: string) => ({ path: { networkId } });

/** From which version a change starts. */
export const fromVersion = (etag: string) => ({ header: { "If-Match": etag } });

/** Under which key a POST has its effect once. */
export const once = (key: string) => ({ header: { "Idempotency-Key": key } });

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a call answered, or the {@link CallProblem} that says why it did not. */
export async function answerOf<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  return (await succeeded(call)).data as Data;
}

/** As {@link answerOf}, with the version from which a change starts. */
export async function versionOf<Data>(call: Promise<Answer<Data>>): Promise<{ value: Data; etag: string }> {
  const { data, response } = await succeeded(call);
  return { value: data as Data, etag: response.headers.get("ETag") ?? "" };
}

/** The id of what a call made, from where it says that it is. */
export async function madeBy(call: Promise<Answer<unknown>>): Promise<string> {
  const { response } = await succeeded(call);
  return decodeURIComponent(response.headers.get("Location")?.split("/").at(-1) ?? "");
}

/** One page of a list. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | undefined;
}

/** A part of a list that is asked for; 500 is the most that the API returns at once. */
export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string;
}

/** A whole list, page after page: what a page shows must not end at the first hundred. */
export async function everyPage<Item>(fetchPage: (asked: PageAsked) => Promise<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  let asked: PageAsked | undefined = { limit: 500 };
  while (asked !== undefined) {
    const { items, nextCursor }: Page<Item> = await fetchPage(asked);
    all.push(...items);
    asked = nextCursor === undefined ? undefined : { limit: asked.limit, cursor: nextCursor };
  }
  return all;
}

async function succeeded<Data>(call: Promise<Answer<Data>>): Promise<Answer<Data>> {
  const answer = await call.catch(() => {
    throw new CallProblem("offline", 0);
  });
  if (answer.response.ok) return answer;
  const { type = "", title = "", problems = [] } = (answer.error ?? {}) as Partial<Schemas["Problem"]>;
  throw new CallProblem(type, answer.response.status, {
    text: title,
    details: problems[0]?.details ?? {},
    parts: problems,
  });
}
