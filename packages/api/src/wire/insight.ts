import { z } from "zod";

/** An analysis as the library gives it; docs describe its parts. */
export const insight = (name: string) => z.looseObject({}).meta({ id: name });

/** Sentences about the health of the key group. */
export const sentences = z
  .strictObject({ items: z.array(z.looseObject({})) })
  .meta({ id: "Health sentences".replace(" ", "") });
