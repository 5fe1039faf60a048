import { z } from "zod";
import { date, id } from "./fields.ts";

const proposal = z.strictObject({
  person: id,
  label: z.string(),
  similarity: z.number().min(0).max(1).meta({ description: "How alike the name and her display name are." }),
});

/** Whom each name of a request may mean, in the order of its names; the coordinator matches by hand. */
export const nameProposals = z
  .strictObject({ items: z.array(z.strictObject({ proposals: z.array(proposal) })) })
  .meta({ id: "NameProposals" });

/** What one more ask per key figure would bring: those who gain something, the most first. */
export const oneMoreAsks = z
  .strictObject({
    items: z.array(
      z.strictObject({ asker: id, expectedYes: z.number(), invited: z.int(), costSaved: z.number().min(0) }),
    ),
  })
  .meta({ id: "OneMoreAsks" });

/** The text of an ask, for paper or a messenger. */
export const askCard = z.strictObject({ text: z.string() }).meta({ id: "AskCard" });

/** Until when somebody does not want to be asked; `null` when she can be. */
export const pause = z.strictObject({ until: date.nullable() }).meta({ id: "Pause", example: { until: "2026-03-15" } });
