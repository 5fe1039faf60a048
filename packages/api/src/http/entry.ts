import type { Express, Request } from "express";
import type { EntryLink } from "../wire/entry-link.ts";
import { cookieOf, setCookie } from "../identity/cookie.ts";
import { endBefore, openWithLink } from "../identity/sessions.ts";
import { hashOf } from "../identity/tokens.ts";
import type { Services } from "../services.ts";
import { refuse } from "./mount-routes.ts";

/**
 * The door of entry links: opens a session and leads to the pages; a link that has ended leads a browser to the start page,
 * which says so. `/links` lists a demonstration's links.
 */
export function mountEntry(app: Express, services: Services, links: readonly EntryLink[]): void {
  app.get("/enter/:token", async (request, response) => {
    const { token } = request.params;
    const opened = await services.store.write((records) => openWithLink(token, records, services));
    if (opened === undefined) {
      if (isBrowser(request)) return response.redirect(303, oldLinkPage);
      return refuse(response, { code: "http/not-signed-in", place: "", details: {} }, services.random);
    }
    const before = cookieOf(request);
    if (before !== undefined) await services.store.write((records) => endBefore(hashOf(before), records));
    setCookie(request, response, opened.token);
    return response.redirect(303, "/");
  });
  if (links.length > 0) app.get("/links", (_, response) => void response.type("html").send(listOf(links)));
}

/** Where the start page says that a link has ended, in the reader's own language. */
const oldLinkPage = "/#//start/old-link";

/** Whoever asks for a page before anything else gets one, and not a problem for programs. */
const isBrowser = (request: Request): boolean => request.accepts(["json", "html"]) === "html";

const listOf = (links: readonly EntryLink[]): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Parent Circles: demonstration</title></head>
<body>
<h1>Parent Circles: invented neighbourhoods</h1>
<ul>
${links.map(({ href, networkName, role, label }) => `<li><a href="${href}">${[networkName, role, label].filter(Boolean).join(", ")}</a></li>`).join("\n")}
</ul>
</body>
</html>
`;
