import { z } from "zod";
import { id } from "./fields.ts";

/** A network as a whole, nothing of its people. */
export const networkHead = z
  .strictObject({
    id,
    name: z.string(),
    memberLabel: z.string().meta({ description: "What the network calls its members." }),
    timeZone: z.string().optional(),
    synthetic: z.boolean().meta({ description: "Invented people, for demonstrations." }),
  })
  .meta({
    id: "Network",
    example: {
      id: "pendrecht",
      name: "Pendrecht",
      memberLabel: "mother",
      timeZone: "Europe/Amsterdam",
      synthetic: true,
    },
  });

/** The networks that the caller works with. */
export const networkList = z.strictObject({ items: z.array(networkHead) }).meta({ id: "NetworkList" });

/** A whole network document, checked by the library: every problem comes back with its place. */
export const networkDocument = z
  .looseObject({
    format: z.literal("parent-circles/network"),
    version: z.literal(1),
    network: z.looseObject({ id }),
    people: z.array(z.looseObject({ id })),
  })
  .meta({ id: "NetworkDocument", description: "The network document, version 1; unknown keys are refused." });
