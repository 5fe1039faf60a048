import { tiesImporter } from "../importers/ties.ts";
import { matchHeaders } from "../table/headers.ts";
import type { Shape } from "./shape.ts";

/** Pairs with a score and no kind of tie ("van", "naar", "cijfer"): only trust has a score. */
export const pairs: Shape = {
  name: "pairs",
  toTables: (table) => {
    const fields = matchHeaders(table, tiesImporter).columns.map(({ column }) => column.field);
    const isScored = ["from", "to", "score"].every((field) => fields.includes(field)) && !fields.includes("type");
    return isScored ? [{ ...table, constants: { type: "trust" } }] : undefined;
  },
};
