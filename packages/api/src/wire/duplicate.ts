import { z } from "zod";
import { date, id } from "./fields.ts";
import { pageAnswer } from "./page.ts";
import { person } from "./person.ts";

const pair = {
  keep: id.meta({ description: "The id that stays." }),
  remove: id.meta({ description: "The id that goes." }),
};

/** Two people who may be one, the likest first; a coordinator who knows them decides. */
export const duplicateList = z
  .strictObject({
    items: z.array(
      z.strictObject({
        people: z.array(z.strictObject({ id, label: z.string() })),
        similarity: z.number().min(0).max(1),
        reasons: z.array(z.enum(["sameName", "similarName", "sharedContacts"])),
        sharedContacts: z.int(),
      }),
    ),
    ...pageAnswer,
  })
  .meta({ id: "DuplicateList" });

/** Which two are one. */
export const newMerge = z.strictObject(pair).meta({ id: "NewMerge", example: { keep: "P-M01", remove: "P-M02" } });

/** Which two are looked at before they are merged. */
export const mergeQuery = z.strictObject(pair);

/** What a merge would make of the two, and what it would change. */
export const mergePreview = z
  .strictObject({ person, rows: z.int(), endedAsks: z.array(id) })
  .meta({ id: "MergePreview" });

/** The merges that can be undone, the first ones first. */
export const mergeList = z
  .strictObject({
    items: z.array(z.strictObject({ ...pair, by: z.string(), date, rows: z.int() })),
    ...pageAnswer,
  })
  .meta({ id: "MergeList" });
