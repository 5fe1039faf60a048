/**
 * Calls a running server with the typed client: who can be reached in Pendrecht, and what changes when somebody is away.
 *
 * Start a server in one terminal with `npx -y pnpm@12.21.0 start`, take the coordinator's link that it prints, and run in
 * another: `npx -y pnpm@12.21.0 exec node examples/07-call-the-api.ts http://localhost:3000 TOKEN`, where TOKEN is the last
 * part of the link. (A Node of your own has to be 22.18 or newer: older ones do not read TypeScript.)
 */
import { pathToFileURL } from "node:url";
import { createClient } from "@parent-circles/client";

/** Opens a session, asks twice for reach, and says what the difference is. */
export async function compareReach(baseUrl: string, link: string): Promise<string> {
  const { data: session, error } = await createClient({ baseUrl }).POST("/v1/sessions", { body: { link } });
  if (error !== undefined) throw new Error(error.title);
  const api = createClient({ baseUrl, token: session.token });
  const path = { networkId: session.networkId };

  const now = await api.GET("/v1/networks/{networkId}/reach", { params: { path } });
  const away = await api.GET("/v1/networks/{networkId}/reach", { params: { path, query: { absent: "P-K5" } } });
  if (now.data === undefined || away.data === undefined) throw new Error("The server refused.");

  const lost = away.data.counts.noRoute - now.data.counts.noRoute;
  return `${now.data.counts.noRoute} mothers have no route; ${lost} more when P-K5 is away.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [baseUrl = "http://localhost:3000", link = ""] = process.argv.slice(2);
  console.log(await compareReach(baseUrl, link));
}
