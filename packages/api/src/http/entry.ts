import { demonstrationWords, inLanguage, type Language } from "@parent-circles/words";
import type { Express, Request } from "express";
import type { EntryLink } from "../wire/entry-link.ts";
import { endBefore, openWithLink } from "../identity/sessions.ts";
import { fromPlace } from "../identity/place.ts";
import { hashOf } from "../identity/tokens.ts";
import type { Services } from "../services.ts";
import { HttpError, type HttpProblem, refuseCall } from "../wire/http-error.ts";
import { cookiesOf, languageAskedBy } from "./read-call.ts";
import { setCookie } from "./response.ts";
import { refuse } from "./mount-routes.ts";

/**
 * The door of entry links: opens a session and leads to the pages; a link that has ended leads a browser to the start page,
 * which says so. `/links` lists a demonstration's links.
 */
export function mountEntry(app: Express, services: Services, links: readonly EntryLink[]): void {
  app.get("/enter/:token", async (request, response) => {
    const { token } = request.params;
    const opened = await entered(token, request.ip ?? "", services).catch(problemIn);
    if (opened instanceof HttpError) {
      if (isBrowser(request)) return response.redirect(303, oldLinkPage);
      return refuse(response, opened.problems[0] as HttpProblem, services.random);
    }
    const { session: before } = cookiesOf(request);
    if (before !== undefined) await services.store.write((records) => endBefore(hashOf(before), records));
    setCookie(request, response, { session: opened.token });
    return response.redirect(303, "/");
  });
  if (links.length === 0) return;
  app.get("/links", (request, response) => {
    const language = languageAskedBy(request);
    response.vary("Accept-Language").setHeader("Content-Language", language);
    response.type("html").send(listOf(links, language));
  });
}

/** The session that a link opens. That there is no such link is seen without writing, as often as a place may guess. */
const entered = (token: string, address: string, services: Services) =>
  fromPlace(address, services, async () => {
    const { store } = services;
    const isThere = (await store.read(({ sessions }) => sessions.find(hashOf(token)))) !== undefined;
    const opened = isThere ? await store.write((records) => openWithLink(token, records, services)) : undefined;
    return opened ?? refuseCall("http/not-signed-in");
  });

function problemIn(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  throw error;
}

/** Where the start page says that a link has ended, in the reader's own language. */
const oldLinkPage = "/#//start/old-link";

/** Whoever asks for a page before anything else gets one, and not a problem for programs. */
const isBrowser = (request: Request): boolean => request.accepts(["json", "html"]) === "html";

function listOf(links: readonly EntryLink[], language: Language): string {
  const { words, direction } = inLanguage(demonstrationWords, language);
  const items = links.map(({ href, networkName, role, label }) => {
    const parts = [networkName, words.roles[role], label].filter((part) => part !== undefined);
    return `<li><a href="${href}">${parts.map((part) => `<bdi>${part}</bdi>`).join(", ")}</a></li>`;
  });
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><title>${words.title}</title></head>
<body>
<h1>${words.heading}</h1>
<ul>
${items.join("\n")}
</ul>
</body>
</html>
`;
}
