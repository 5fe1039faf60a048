/**
 * Reads reports from a running server with the typed client: which there are, one as data, and one as a table for a
 * spreadsheet.
 *
 * Start a server in one terminal with `npx -y pnpm@12.21.0 start`, take the coordinator's link that it prints, and run in
 * another: `npx -y pnpm@12.21.0 exec node examples/11-read-a-report.ts http://localhost:3000 TOKEN`, where TOKEN is the last
 * part of the link. (A Node of your own has to be 22.18 or newer: older ones do not read TypeScript.)
 */
import { pathToFileURL } from "node:url";
import { createClient } from "@parent-circles/client";

/** Opens a session, and gives the titles of the caller's reports, one sentence of the last month, and a table. */
export async function readReports(baseUrl: string, link: string) {
  const { data: session, error } = await createClient({ baseUrl }).POST("/v1/sessions", { body: { link } });
  if (error !== undefined) throw new Error(error.title);
  const api = createClient({ baseUrl, token: session.token });
  const path = { networkId: session.networkId };

  const list = await api.GET("/v1/networks/{networkId}/reports", { params: { path, query: { language: "en" } } });
  const routes = await api.GET("/v1/networks/{networkId}/reports/trusted-routes", {
    params: { path, query: { language: "en", months: 1 } },
  });
  const table = await api.GET("/v1/networks/{networkId}/reports/participation", {
    params: { path, query: { format: "csv" } },
    parseAs: "text",
  });
  if (list.data === undefined || routes.data === undefined || table.data === undefined)
    throw new Error("The server refused.");

  const titles = list.data.items.map(({ title }) => title);
  return { titles, sentence: routes.data.days.at(-1)?.text ?? "", table: table.data };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [baseUrl = "http://localhost:3000", link = ""] = process.argv.slice(2);
  const { titles, sentence, table } = await readReports(baseUrl, link);
  console.log([...titles, sentence, table].join("\n"));
}
