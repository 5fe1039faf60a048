import { z } from "zod";

const controller = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .meta({ description: "The organisation that answers for the data." });
const assessment = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .meta({ description: "Where its data protection impact assessment is kept." });

/** How an installation begins. */
export const newBeginning = z.strictObject({ controller, assessment: assessment.optional() }).meta({
  id: "NewBeginning",
  example: { controller: "Stichting Ouderpunt", assessment: "In the safe of the foundation" },
});

/** What a coordinator is told of the installation. */
export const installation = z
  .strictObject({
    state: z.enum(["notBegun", "trial", "real", "demonstration"]).meta({
      description:
        "Whose people it holds: nobody's before it has begun, in a trial and a demonstration invented ones alone, else real ones.",
    }),
    controller: controller.optional(),
    assessment: assessment.optional(),
    lastBackup: z.iso
      .datetime()
      .optional()
      .meta({ description: "When the command `backup` last made a copy; absent where the server knows of none." }),
  })
  .meta({ id: "Installation" });
