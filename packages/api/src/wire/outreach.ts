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
      z.strictObject({
        asker: id,
        expectedTalks: z.number(),
        expectedComes: z.number(),
        invited: z.int(),
        costSaved: z.number().min(0),
        proof: z.enum(["exact", "bound"]),
        gap: z.number().min(0).meta({ description: "What is truly saved lies no further than this from `costSaved`." }),
      }),
    ),
  })
  .meta({ id: "OneMoreAsks" });

/** The text of an ask, for paper or a messenger. */
export const askCard = z.strictObject({ text: z.string() }).meta({ id: "AskCard" });

const until = date.nullable().meta({ description: "The first day on which she can be asked again." });

/** From when somebody does not want to be asked until when; `null` when she can be. */
export const pause = z.strictObject({ asOf: date, until }).meta({ id: "Pause" });

/** Until when she pauses from now on; `null` when she is back. */
export const newPause = z.strictObject({ until }).meta({ id: "NewPause", example: { until: "2026-03-15" } });
