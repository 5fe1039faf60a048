import type { NameOf } from "../../data/names.ts";
import type { Suggestion } from "../../data/shapes.ts";
import type { Speaker } from "../../words/speaker.ts";

/** One thing to know about a suggestion. */
export interface Fact {
  readonly title: string;
  readonly texts: readonly string[];
}

/** What a suggestion rests on and what it asks, in the order in which a coordinator wonders; empty ones left out. */
export function factsOf(suggestion: Suggestion, nameOf: NameOf, speaker: Speaker): Fact[] {
  const { words, fill } = speaker;
  const { suggestions } = words;
  const facts: Fact[] = [
    { title: suggestions.why, texts: suggestion.reasons.map(({ text }) => text) },
    {
      title: suggestions.howSure,
      texts: [suggestions.sure[suggestion.likelihood], ...suggestion.unknown.map((part) => suggestions.unknown[part])],
    },
    {
      title: fill(suggestions.burden, { asker: nameOf(suggestion.asker) }),
      texts: burdenTexts(suggestion.burden, speaker),
    },
    { title: suggestions.consent, texts: consentTexts(suggestion, nameOf, speaker) },
    {
      title: suggestions.doNotMention,
      texts: suggestion.doNotMention.map((thing) => suggestions.doNotMentionOptions[thing]),
    },
    { title: suggestions.alternatives, texts: alternativeTexts(suggestion, nameOf, speaker) },
    { title: suggestions.otherwise, texts: suggestion.otherwise.map((option) => suggestions.otherwiseOptions[option]) },
  ];
  return facts.filter(({ texts }) => texts.length > 0);
}

function burdenTexts({ openAsks, capacity, lastAskedDays }: Suggestion["burden"], { words, count, number }: Speaker) {
  const { suggestions } = words;
  return [
    count(suggestions.openAsks, openAsks, { capacity: number(capacity) }),
    lastAskedDays === null ? suggestions.neverAsked : count(suggestions.lastAsked, lastAskedDays),
  ];
}

function consentTexts({ target, asker, via, consent }: Suggestion, nameOf: NameOf, { words, fill }: Speaker) {
  const told: [string | null, string | null][] = [
    [target, consent.target],
    [asker, consent.asker],
    [via, consent.via],
  ];
  return told.flatMap(([id, state]) =>
    id === null || state === null
      ? []
      : [
          fill(words.suggestions.consentOf, {
            name: nameOf(id),
            state: words.consent[state as keyof typeof words.consent] ?? state,
          }),
        ],
  );
}

const alternativeTexts = ({ alternatives }: Suggestion, nameOf: NameOf, { words, fill }: Speaker): string[] =>
  alternatives.map(({ asker, via, likelihood }) =>
    fill(via === null ? words.suggestions.alternative : words.suggestions.alternativeVia, {
      asker: nameOf(asker),
      via: via === null ? "" : nameOf(via),
      likelihood: words.likelihood[likelihood],
    }),
  );
