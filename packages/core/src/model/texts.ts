/** The texts that people write in rows which others read, by list: about things, never about a person. */
export const textKeys = {
  institutions: ["name"],
  groups: ["name"],
  activities: ["title", "place"],
  helpQuestions: ["text"],
} as const;

/** A list whose rows hold such a text. */
export type TextList = keyof typeof textKeys;

/** The lists of {@link textKeys}. */
export const textLists = Object.keys(textKeys) as readonly TextList[];

/** The texts of one row, by their key. */
export const textsIn = (list: TextList, row: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    textKeys[list].flatMap((key) => {
      const text = (row as Readonly<Record<string, unknown>>)[key];
      return typeof text === "string" ? [[key, text]] : [];
    }),
  );
