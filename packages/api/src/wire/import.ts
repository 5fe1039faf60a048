import { z } from "zod";
import { id } from "./fields.ts";

/** Files of one neighbourhood, as text; nothing is stored before the commit. */
export const newImport = z
  .strictObject({
    files: z
      .array(
        z
          .strictObject({
            name: z.string().max(200).meta({ description: "As the report calls the file." }),
            text: z.string().optional().meta({
              description:
                "The whole file: a table as text, whatever divides its cells, or a network document as JSON.",
            }),
            base64: z.base64().optional().meta({
              description:
                "In place of `text` the bytes of the file: an .xlsx or .ods workbook, or text in an old code page.",
            }),
          })
          .refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined), {
            error: "document/missing-key",
          }),
      )
      .min(1)
      .max(50),
    mapping: z.record(z.string(), z.unknown()).optional().meta({
      description:
        "By a file's name what is not to be guessed: its `format`, `delimiter`, `headerRow`, by header the field that it is (`columns`), and by field one value for all rows (`constants`).",
    }),
    newIds: z.boolean().optional().meta({
      description: "Gives everybody who is not in the network yet a random id in place of the one in the files (R-53).",
    }),
  })
  .meta({
    id: "NewImport",
    example: { files: [{ name: "persons.csv", text: "id,displayName\nQ-1,Zara T.\nQ-2,Yasmin O.\n" }] },
  });

const place = z.string().meta({
  description: "file:row:column, counted from 1 with the header as row 1; or file:/json/pointer.",
  example: "persons.csv:4:2",
});
const note = z.strictObject({ code: z.string(), place, details: z.record(z.string(), z.unknown()) });

/** Everything that happened on the way in; names and answers never occur in it. */
const importReport = z
  .strictObject({
    status: z.enum(["complete", "partial", "refused"]),
    files: z.array(
      z.strictObject({
        name: z.string(),
        format: z.string().optional(),
        columns: z.array(z.strictObject({ header: z.string(), field: z.string().nullable() })).optional(),
      }),
    ),
    taken: z.array(z.strictObject({ place, list: z.string() })),
    repaired: z.array(note),
    absent: z.array(z.strictObject({ place, reason: z.string() })),
    leftOut: z.array(note),
    refused: z.array(note),
    returning: z.array(z.strictObject({ place, reason: z.enum(["suppressed", "refused", "restricted"]) })).meta({
      description:
        "Rows that would bring somebody back who was erased, declined, withdrew or objected. Committing needs the places of the first two, for each of whom you know that she herself asked to come back (R-17).",
    }),
  })
  .meta({ id: "ImportReport" });

/** What is kept and shown of a report. */
export type ShownReport = z.output<typeof importReport>;

/** Which rows of an import are of people who asked themselves to come back. */
export const importCommitted = z
  .strictObject({ askedToComeBack: z.array(z.string().max(300)).max(10_000).optional() })
  .optional()
  .meta({ id: "ImportCommitted", example: { askedToComeBack: ["persons.csv:4"] } });

/** An import: what it would store or has stored, with a report of everything taken, repaired and refused. */
export const importShown = z
  .strictObject({
    importId: z.string(),
    state: z.enum(["dryRun", "committed", "undone"]),
    createdAt: z.iso.datetime(),
    report: importReport,
    left: z.int().optional().meta({ description: "Rows that an undo left, since they were changed meanwhile." }),
    leftOf: z.array(id).optional().meta({ description: "The people whom those rows are about." }),
  })
  .meta({ id: "Import" });
