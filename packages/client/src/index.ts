import createFetchClient, { type Client, type ClientOptions, mergeHeaders } from "openapi-fetch";
import type { components, paths } from "./generated/api.ts";

/** The shapes on the wire, by their names in the OpenAPI document. */
export type Schemas = components["schemas"];

/**
 * What answers come as, unless a call asks for a table: `format: "csv"` together with `parseAs: "text"`, `format: "xlsx"` together
 * with `parseAs: "blob"`.
 */
type Media =
  | "application/json"
  | "application/problem+json"
  | "application/gexf+xml"
  | "application/graphml+xml"
  | "image/svg+xml"
  | "text/event-stream"
  | "text/plain";

/** A client whose paths, parameters, bodies and answers are checked by the compiler. */
export type ParentCirclesClient = Client<paths, Media>;

/** Where the server is, and who calls; everything else is passed on to openapi-fetch. */
export interface ParentCirclesClientOptions extends ClientOptions {
  /** The token of a session; the pages leave it out and use their cookie. */
  readonly token?: string;
}

/**
 * Opens a client.
 *
 * @example
 * const api = createClient({ baseUrl: "http://localhost:3000", token });
 * const { data, error } = await api.GET("/v1/networks/{networkId}/reach", {
 *   params: { path: { networkId: "pendrecht" }, query: { maxHops: 2 } },
 * });
 */
export function createClient({ token, headers, ...options }: ParentCirclesClientOptions = {}): ParentCirclesClient {
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  // A list of pairs is what openapi-fetch's types take and its code does not.
  const given = Array.isArray(headers) ? new Headers(headers) : headers;
  return createFetchClient<paths, Media>({
    ...options,
    headers: mergeHeaders(authorization, given),
  });
}
