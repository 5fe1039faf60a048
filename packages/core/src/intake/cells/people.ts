import type { CellReader } from "../contract.ts";

const repairs = { new: "intake/person-from-name", spelling: "intake/person-by-name" } as const;

/** Somebody, by her code or her name. A name that only she has means her, in any spelling. */
export const readPerson: CellReader = (text, { people }) => {
  const named = people?.named(text) ?? { id: text };
  if ("code" in named) return { kind: "refused", code: named.code };
  if (named.as === undefined) return { kind: "value", value: named.id };
  return { kind: "value", value: named.id, repair: [repairs[named.as]] };
};
