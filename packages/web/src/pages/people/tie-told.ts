import type { Catalogue } from "@parent-circles/words";
import type { Tie } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

type TieWords = Catalogue["pagesPerson"]["ties"];

/** With which names and words a tie is told. */
export interface TieTelling {
  readonly words: TieWords;
  readonly speaker: Speaker;
  readonly nameOf: (id: string) => string;
}

const comes = { 1: "one", 2: "two", 3: "three", 4: "four", 5: "five" } as const;

/**
 * How strong a tie is, in words: that she comes along only where that was asked (`invite`); else how much she trusts. No
 * number, and what nobody knows as that.
 */
export function strengthTold({ score, unanswered, domain, question }: Tie, { words, speaker }: TieTelling): string {
  if (question !== undefined) return words.oneName;
  if (score === undefined) return unanswered === "declined" ? words.declined : words.unknown;
  if (domain === "invite") return words.comes[comes[score]];
  const band = score >= 4 ? "strong" : score === 3 ? "fair" : "weak";
  return speaker.say(words.trusts, { band: speaker.words.bands[band] });
}

/** What the trust is about, where it is not coming along; who said it and when, and which language they share. */
export function tieTold(tie: Tie, telling: TieTelling): string {
  const { words, speaker, nameOf } = telling;
  const { from, to, reportedBy, date, language, domain } = tie;
  const about = domain === undefined || domain === "invite" ? [] : [`${words.about[domain]}.`];
  const spoken =
    language === undefined
      ? []
      : [
          language === "none"
            ? words.noLanguage
            : speaker.say(words.together, { language: speaker.languageName(language) }),
        ];
  const teller = reportedBy === "truster" ? from : to;
  const told =
    reportedBy === "truster" || reportedBy === "trustee"
      ? speaker.say(words.toldBy.self, { name: nameOf(teller) })
      : words.toldBy[reportedBy ?? "unknown"];
  const when =
    date === undefined
      ? speaker.say(words.undated, { told })
      : speaker.say(words.on, { told, month: speaker.month(date) });
  return [...about, ...spoken, when].join(" ");
}
