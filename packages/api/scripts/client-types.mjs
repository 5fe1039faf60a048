import openapiTS, { astToString } from "openapi-typescript";

const banner =
  "// Generated from the OpenAPI document by `pnpm --filter @parent-circles/api generate`; not to be edited.\n";

/**
 * The client's types for an OpenAPI document.
 *
 * @param {object} document
 * @returns {Promise<string>}
 */
export async function clientTypesOf(document) {
  const copy = /** @type {import("openapi-typescript").OpenAPI3} */ (JSON.parse(JSON.stringify(document)));
  const nodes = await openapiTS(copy, { defaultNonNullable: false });
  return banner + astToString(nodes);
}
