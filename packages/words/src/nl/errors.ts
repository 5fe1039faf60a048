import type { Translated } from "../text.ts";
import { errorDetails } from "./errors/details.ts";
import { errorTexts } from "./errors/texts.ts";

/** What the library says of a problem: by code its two sentences, and by detail its fixed words. */
export type Errors = Translated<typeof errors>;

/** The library's errors in Dutch. */
export const errors = { texts: errorTexts, details: errorDetails };
