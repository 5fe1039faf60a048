import type { ErrorTexts } from "../../nl/errors/texts.ts";
import { actsErrors } from "./acts.ts";
import { documentErrors } from "./document.ts";
import { intakeErrors } from "./intake.ts";
import { queryErrors } from "./query.ts";

/** The library's errors in English. */
export const errorTexts: ErrorTexts = { ...documentErrors, ...intakeErrors, ...queryErrors, ...actsErrors };
