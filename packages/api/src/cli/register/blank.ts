import type { Catalogue, Spoken } from "@parent-circles/words";

/** What the software cannot know, marked so that it is found; `of` says of what it is asked. */
export const blankIn =
  ({ words, say }: Spoken<"register">) =>
  (what: keyof Catalogue["register"]["blanks"], of?: string): string =>
    say(words.blank, { what: of === undefined ? words.blanks[what] : `${words.blanks[what]}: ${of}` });
