import * as z from "zod/mini";
import { idPattern } from "../base/ids.ts";
import { isCalendarDate } from "../base/time.ts";
import { readTimeRule } from "../base/time-rule.ts";
import { isDisplayName, isReadable } from "./display-name.ts";

const within = (minimum: number, maximum: number) =>
  z.refine<number>((value) => value >= minimum && value <= maximum, {
    error: "document/out-of-range",
    params: { minimum, maximum },
  });

// What `z.int()` checks and tells in JSON schema: a page would carry all its formats of numbers for this field alone.
const whole: z.core.$ZodCheck<number> = {
  _zod: {
    def: { check: "custom" },
    onattach: [(field) => void (field._zod.bag.format = "safeint")],
    check: ({ value, issues }) => {
      if (!Number.isSafeInteger(value)) issues.push({ code: "invalid_type", expected: "int", input: value });
    },
  },
};

/** The id of a person, an institution or anything else in the document. */
export const idField = z.string().check(z.regex(idPattern, "document/text-not-allowed"));
/** A calendar day. */
export const dateField = z.string().check(z.refine(isCalendarDate, "document/date-invalid"));
/** A first name with an initial or a nickname. */
export const displayNameField = z.string().check(z.refine(isDisplayName, "document/name-holds-contact-data"));
/** The salted hash of somebody who is not to be added again: hexadecimal or base64url. */
export const hashField = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,128}$/, "document/text-not-allowed"));
/** What a title has to be, in words. */
export const titleRule = "at most 200 readable characters";
/** How long it may be; a pattern, as of the other texts, since a page would carry a check of lengths for this one alone. */
export const titlePattern = /^.{0,200}$/su;
/** A short text about a thing, never about a person. */
export const titleField = z
  .string()
  .check(
    z.regex(titlePattern, "document/text-not-allowed"),
    z.refine(isReadable, { error: "document/text-not-allowed", params: { rule: titleRule } }),
  );
/** How often an activity comes back: a daily, weekly or monthly rule of RFC 5545. */
export const timeRuleField = z.string().check((payload) => {
  const rule = readTimeRule(payload.value);
  if (!("unread" in rule)) return;
  const params = { part: rule.unread };
  payload.issues.push({ code: "custom", input: payload.value, message: "document/time-rule-not-read", params });
});
/** A BCP 47 language tag, or `none` where two people share no language. */
export const languageField = z
  .string()
  .check(z.regex(/^(none|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/, "document/text-not-allowed"));
/** A whole number within bounds, both included. */
export const wholeNumberField = (minimum: number, maximum: number) => z.number().check(whole, within(minimum, maximum));
/** A number within bounds, both included. */
export const numberField = (minimum: number, maximum: number) => z.number().check(within(minimum, maximum));
/** One of some numbers; as `z.enum`, since a page would carry `z.literal` for these alone. */
export const numberOf = <const One extends number>(numbers: readonly One[], code?: string): z.ZodMiniType<One> =>
  z.enum(Object.fromEntries(numbers.map((one) => [`is${one}`, one])), code);
/** A trust score as answered: 1 to 5. */
export const scoreField: z.ZodMiniType<number> = numberOf([1, 2, 3, 4, 5], "document/score-out-of-range");
/** Some of a closed list of keys, each with the same kind of value; other keys, `__proto__` too, are refused by name. */
export function recordOf<const Key extends string, Value extends z.ZodMiniType>(keys: readonly Key[], value: Value) {
  const shape = Object.fromEntries(keys.map((key) => [key, z.exactOptional(value)]));
  return z.strictObject(shape as { readonly [Each in Key]: z.ZodMiniExactOptional<Value> });
}
