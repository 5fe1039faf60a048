import type { Errors } from "../nl/errors.ts";
import { errorDetails } from "./errors/details.ts";
import { errorTexts } from "./errors/texts.ts";

/** The library's errors in Arabic. */
export const errors: Errors = { texts: errorTexts, details: errorDetails };
