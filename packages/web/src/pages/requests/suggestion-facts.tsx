import type { NameOf } from "../../data/names.ts";
import type { Suggestion } from "../../data/shapes.ts";
import { useSpeaker } from "../../words/use-speaker.ts";
import { factsOf } from "./facts-of.ts";

/** Everything worth knowing before accepting a suggestion: why, how sure, what it asks of her, what else could be done. */
export function SuggestionFacts({ suggestion, nameOf }: { suggestion: Suggestion; nameOf: NameOf }) {
  const facts = factsOf(suggestion, nameOf, useSpeaker());
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
