import type { Express } from "express";
import type { EntryLink } from "../wire/entry-link.ts";
import { setCookie } from "./cookie.ts";
import { sendProblem } from "./express-route.ts";
import { HttpError } from "./http-error.ts";
import { openWithLink } from "./open-session.ts";
import type { Services } from "./services.ts";
import { newId } from "./tokens.ts";

/** The door of entry links: opens a session and leads to the pages. Without pages, `/` lists a demonstration's links. */
export function mountEntry(app: Express, services: Services, links: readonly EntryLink[]): void {
  app.get("/enter/:token", async (request, response) => {
    const { token } = request.params;
    const opened = await services.store.write((records) => openWithLink(token, records, services));
    if (opened === undefined) {
      const refusal = new HttpError([{ code: "http/not-signed-in", place: "", details: {} }]);
      return sendProblem(response, refusal, newId("call", services.random));
    }
    setCookie(request, response, opened.token);
    return response.redirect(303, "/");
  });
  if (links.length > 0) app.get("/links", (_, response) => void response.type("html").send(listOf(links)));
}

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
