import { z } from "zod";
import { id } from "./fields.ts";
import { roles } from "./roles.ts";

const entryLink = z.strictObject({
  href: z.string().meta({ description: "Opens a session as this role, and leads to the pages." }),
  networkId: id,
  networkName: z.string(),
  role: z.enum(roles),
  label: z.string().optional().meta({ description: "Whom the link stands for, where it is somebody." }),
});

/** The links into a demonstration; none in a real installation. */
export const entryLinkList = z.strictObject({ items: z.array(entryLink) }).meta({ id: "EntryLinkList" });

/** One link into a demonstration. */
export type EntryLink = z.output<typeof entryLink>;
