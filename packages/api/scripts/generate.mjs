import { writeFileSync } from "node:fs";
import { errorDocs } from "../dist/error-docs.js";
import { openApiOf } from "../dist/http/openapi.js";
import { allRoutes } from "../dist/routes/index.js";
import { clientTypesOf } from "./client-types.mjs";

/**
 * @param {string} path
 * @param {string} text
 */
const write = (path, text) => writeFileSync(new URL(path, import.meta.url), text);

write("../../client/src/generated/api.ts", await clientTypesOf(openApiOf(allRoutes())));
write("../../../docs/errors.md", errorDocs());
