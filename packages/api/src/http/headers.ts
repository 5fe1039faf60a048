import { z } from "zod";
import type { Route } from "./define-route.ts";

const ifMatch = z
  .string()
  .optional()
  .meta({ description: "The ETag that the change starts from; 428 without it, 412 when it has changed meanwhile." });
const ifNoneMatch = z.string().optional().meta({ description: "`*` to make something that does not exist yet." });
const idempotencyKey = z
  .string()
  .max(255)
  .optional()
  .meta({ description: "Sent again with the same key, the same request has its effect once and gets the same reply." });

/** The headers that an operation reads, for OpenAPI. */
export function headersOf({ method, guarded, roles, ownTransactions, secretAnswer }: Route): { header?: z.ZodObject } {
  if (guarded === true) return { header: z.object({ "If-Match": ifMatch, "If-None-Match": ifNoneMatch }) };
  const isKept = method === "post" && ownTransactions !== true && secretAnswer !== true;
  if (isKept && roles !== "anyone") return { header: z.object({ "Idempotency-Key": idempotencyKey }) };
  return {};
}
