import type { Speaker } from "../../words/speaker.ts";

const mostNames = 50;
const longestName = 80;

/** The names of a text with one a line; empty lines are none. */
export const namesFrom = (typed: string): string[] =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What is wrong with the names, and where; `undefined` when they can be sent. It never repeats a name. */
export function namesError(typed: string, { words, say }: Speaker): string | undefined {
  const { newRequest } = words;
  const names = namesFrom(typed);
  if (names.length === 0) return newRequest.needNames;
  if (names.length > mostNames) return say(newRequest.tooMany, { most: mostNames });
  const wrongLine = typed.split(/\r?\n/).findIndex((line) => !mayBeName(line.trim()));
  return wrongLine === -1 ? undefined : say(newRequest.notAName, { line: wrongLine + 1 });
}

/** A telephone number, an address for mail or a whole sentence is no name. */
const mayBeName = (line: string): boolean => line.length <= longestName && !/@|\d{6}|\p{Cc}/u.test(line);
