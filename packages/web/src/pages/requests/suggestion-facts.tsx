import type { NameOf } from "../../data/names.ts";
import type { Suggestion } from "../../data/shapes.ts";
import { useSpeaker } from "../../words/use-speaker.ts";
import { type Fact, factsOf } from "./facts-of.ts";

/** Everything worth knowing before accepting: why, how sure and what it asks of her at once, the rest on opening. */
export function SuggestionFacts({ suggestion, nameOf }: { suggestion: Suggestion; nameOf: NameOf }) {
  const speaker = useSpeaker();
  const { first, more } = factsOf(suggestion, nameOf, speaker);
  return (
    <>
      <Facts facts={first} />
      <details>
        <summary>{speaker.words.suggestions.more}</summary>
        <Facts facts={more} />
      </details>
    </>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ title, texts }) => (
        <div key={title}>
          <dt>{title}</dt>
          {texts.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
