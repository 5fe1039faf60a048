import { z } from "zod";

/** Files of one neighbourhood, as text; nothing is stored before the commit. */
export const newImport = z
  .strictObject({
    files: z
      .array(z.strictObject({ name: z.string().max(200), text: z.string() }))
      .min(1)
      .max(50),
    mapping: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: "NewImport" });

/** An import: what it would store or has stored, with a report of everything taken, repaired and refused. */
export const importShown = z
  .strictObject({
    importId: z.string(),
    state: z.enum(["dryRun", "committed", "undone"]),
    createdAt: z.iso.datetime(),
    report: z.looseObject({}),
    left: z.int().optional().meta({ description: "Rows that an undo left, since they were changed meanwhile." }),
  })
  .meta({ id: "Import" });
