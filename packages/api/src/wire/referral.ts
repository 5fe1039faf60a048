import { z } from "zod";
import { date, id } from "./fields.ts";
import { pageAnswer } from "./page.ts";

const confirmed = (what: string) => z.literal(true).meta({ description: what });

/** Somebody whom an institution refers, once she knows, understands and agrees. */
export const newReferral = z
  .strictObject({
    name: z.string().min(1).max(40).meta({ description: "The name by which she wants to be known." }),
    knows: confirmed("She knows that she is referred."),
    understands: confirmed("She understands what the network is, and that she may stop at any time."),
    agrees: confirmed("She herself agrees to be in the network, also if she left it before."),
  })
  .meta({ id: "NewReferral", example: { name: "Samira B.", knows: true, understands: true, agrees: true } });

/** One's own referrals: that each was made, and when. */
export const referralList = z
  .strictObject({ items: z.array(z.strictObject({ id, date: date.nullable() })), ...pageAnswer })
  .meta({ id: "ReferralList" });
