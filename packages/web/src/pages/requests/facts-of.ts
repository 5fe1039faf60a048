import type { NameOf } from "../../data/names.ts";
import type { Suggestion } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/** One thing to know about a suggestion. */
export interface Fact {
  readonly title: string;
  readonly texts: readonly string[];
}

/** What is told at once, and what on opening; each in the order in which a coordinator wonders. */
export interface SuggestionTold {
  readonly first: readonly Fact[];
  readonly more: readonly Fact[];
}

/** What a suggestion rests on and what it asks; what has nothing to say is left out. */
export function factsOf(suggestion: Suggestion, nameOf: NameOf, speaker: Speaker): SuggestionTold {
  const { words, say } = speaker;
  const { suggestions } = words;
  const { reasons, likelihood, unknown, asker, burden, otherwise } = suggestion;
  const first = [
    { title: suggestions.why, texts: reasons.map(({ text }) => text) },
    {
      title: suggestions.howSure,
      texts: [suggestions.sure[likelihood], ...unknown.map((part) => suggestions.unknown[part])],
    },
    { title: say(suggestions.burden, { asker: nameOf(asker) }), texts: burdenTexts(burden, speaker) },
  ];
  const more = [
    { title: suggestions.alternatives, texts: alternativeTexts(suggestion, nameOf, speaker) },
    { title: suggestions.otherwise, texts: otherwise.map((option) => suggestions.otherwiseOptions[option]) },
    { title: suggestions.consent, texts: consentTexts(suggestion, nameOf, speaker) },
  ];
  return { first: told(first), more: told(more) };
}

const told = (facts: readonly Fact[]): Fact[] => facts.filter(({ texts }) => texts.length > 0);

function burdenTexts({ openAsks, capacity, lastAskedDays }: Suggestion["burden"], { words, say }: Speaker) {
  const { suggestions } = words;
  return [
    say(suggestions.openAsks, { count: openAsks, capacity }),
    lastAskedDays === null ? suggestions.neverAsked : say(suggestions.lastAsked, { count: lastAskedDays }),
  ];
}

function consentTexts({ target, asker, via, consent }: Suggestion, nameOf: NameOf, { words, say }: Speaker) {
  const asked: [string | null, string | null][] = [
    [target, consent.target],
    [asker, consent.asker],
    [via, consent.via],
  ];
  return asked.flatMap(([id, state]) =>
    id === null || state === null
      ? []
      : [
          say(words.suggestions.consentOf, {
            name: nameOf(id),
            state: words.consent[state as keyof typeof words.consent] ?? state,
          }),
        ],
  );
}

const alternativeTexts = ({ alternatives }: Suggestion, nameOf: NameOf, { words, say }: Speaker): string[] =>
  alternatives.map(({ asker, via, likelihood }) =>
    say(via === null ? words.suggestions.alternative : words.suggestions.alternativeVia, {
      asker: nameOf(asker),
      via: via === null ? "" : nameOf(via),
      likelihood: words.likelihood[likelihood],
    }),
  );
