import { en } from "./words-en.ts";
import { nl } from "./words-nl.ts";
import type { RegisterWords } from "./words-shape.ts";

/** The languages of the documents, in their order. */
export const registerWords = { nl, en } as const satisfies Readonly<Record<string, RegisterWords>>;
