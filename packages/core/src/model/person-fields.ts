import * as z from "zod/mini";
import { idPattern } from "../base/ids.ts";
import { dateField as date, idField as id, languageField as language, wholeNumberField } from "./fields.ts";
import * as words from "./vocabulary.ts";

const optional = z.optional;

// One pattern, where a union of the words with a template would say the same at twice the weight.
const namedScope = `nameToInstitution:${idPattern.source.slice(1, -1)}`;
const consentScope = z
  .string("document/value-not-allowed")
  .check(
    z.regex(new RegExp(`^(${[...words.consentScopes, namedScope].join("|")})$`), "document/value-not-allowed"),
  ) as z.ZodMiniType<words.ConsentScope>;

const consentRecord = {
  state: z.enum(words.consentStates),
  scopes: optional(z.array(consentScope)),
  date: optional(date),
  /** Who recorded it, with which text, in which language, how, and with whom present. */
  by: optional(id),
  textVersion: optional(id),
  language: optional(language),
  method: optional(z.enum(words.consentMethods)),
  witness: optional(z.enum(words.witnessRoles)),
};

/** A person's consent: the present record, and the earlier ones in the order in which they were made. */
export const consent = z.strictObject({ ...consentRecord, history: optional(z.array(z.strictObject(consentRecord))) });

/** What people judged of one criterion: a rating with its evidence, or why there is none. */
export const criterion = z
  .strictObject({
    rating: optional(wholeNumberField(0, 3)),
    unanswered: optional(z.enum(words.unansweredReasons)),
    by: id,
    date,
    evidence: optional(z.enum(words.evidenceKinds)),
  })
  .check(
    z.refine(({ rating, unanswered }) => (rating === undefined) !== (unanswered === undefined), {
      error: "document/missing-key",
      path: ["rating"],
      params: { key: "rating" },
    }),
    z.refine(({ rating, evidence }) => rating === undefined || evidence !== undefined, {
      error: "document/missing-key",
      path: ["evidence"],
      params: { key: "evidence" },
    }),
  );

/** One time in which a person had a role: from `since`, included, to `until`, excluded. */
export const rolePeriod = z.strictObject({
  role: z.enum(words.roles),
  since: optional(date),
  until: optional(date),
  by: optional(id),
  reason: optional(z.enum(words.roleReasons)),
});

/** How a network sets one rule of the method; what is left out has the default of the rule. */
export const ruleSetting = z.strictObject({
  mode: optional(z.enum(words.ruleModes)),
  minimum: optional(wholeNumberField(0, 1_000)),
  maxAgeMonths: optional(wholeNumberField(1, 240)),
});
