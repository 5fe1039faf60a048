import * as words from "../../packages/words/src/index.ts";

interface AnySection {
  readonly name: string;
  readonly byLanguage: Readonly<Record<words.Language, object>>;
}

/** Every section of the catalogues. */
export const sections: readonly AnySection[] = Object.values(words).flatMap((section) =>
  typeof section === "object" && "byLanguage" in section ? [section] : [],
);

/** Every text of a section, the forms of a plural one by one, by its path. */
export function formsIn(words: object, path = ""): [path: string, form: string][] {
  return Object.entries(words).flatMap(([key, text]: [string, unknown]): [string, string][] =>
    typeof text === "string" ? [[`${path}/${key}`, text]] : formsIn(text as object, `${path}/${key}`),
  );
}
