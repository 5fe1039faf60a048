import { foldName } from "@parent-circles/core";

/** Whether a name answers a search: every word of it begins or is inside a word of the name, in any spelling of either. */
export const answers = (name: string, query: string): boolean => {
  const found = foldName(name);
  return foldName(query)
    .split(" ")
    .every((word) => found.includes(word));
};
