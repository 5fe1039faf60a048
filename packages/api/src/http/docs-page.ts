import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Express } from "express";
import type { openApiOf } from "./openapi.ts";

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Parent Circles API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#swagger-ui", validatorUrl: null });\n`;

/** The OpenAPI document, and a page to read and try it that asks nothing of any other server. */
export function mountDocs(app: Express, document: ReturnType<typeof openApiOf>): void {
  const text = JSON.stringify(document);
  const files = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  app.get("/openapi.json", (_, response) => void response.type("application/json").send(text));
  app.get("/docs", (_, response) => void response.type("html").send(page));
  app.get("/docs/start.js", (_, response) => void response.type("js").send(start));
  for (const file of ["swagger-ui.css", "swagger-ui-bundle.js"])
    app.get(`/docs/${file}`, (_, response) => response.sendFile(file, { root: files }));
}
