import type { Translated } from "../../text.ts";
import { actsErrors } from "./acts.ts";
import { documentErrors } from "./document.ts";
import { intakeErrors } from "./intake.ts";
import { queryErrors } from "./query.ts";

/** By code of the library: what was expected, with `{details}`, and what to do next. */
export type ErrorTexts = Translated<typeof errorTexts>;

/**
 * The library's errors in Dutch: the closed list of its codes, in the order of the docs. A code is never renamed, and a
 * retired one is never used again.
 */
export const errorTexts = { ...documentErrors, ...intakeErrors, ...queryErrors, ...actsErrors };
