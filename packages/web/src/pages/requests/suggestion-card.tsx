import { useState } from "preact/hooks";
import { sendAsk } from "../../data/ask-calls.ts";
import { occasionText } from "../../data/occasion-text.ts";
import type { NameOf } from "../../data/names.ts";
import type { Activity, Suggestion } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { Failed } from "../../pieces/show.tsx";
import { Sure } from "../../pieces/sure.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { SuggestionFacts } from "./suggestion-facts.tsx";

/** One suggestion and what is needed to accept it. */
export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly requestId: string;
  readonly activities: readonly Activity[];
  readonly nameOf: NameOf;
  readonly onAccepted: () => void;
}

/** One suggestion: who could ask whom, for what, why, and the button with which a person accepts it. */
export function SuggestionCard({ suggestion, requestId, activities, nameOf, onAccepted }: SuggestionCardProps) {
  const speaker = useSpeaker();
  const { words, say, isolate, fullDate } = speaker;
  const { suggestions } = words;
  const { network, sendOnce } = useVisitor();
  const accepting = useDoing();
  const [isAsked, setIsAsked] = useState(false);
  const { target, asker, via, occasion, likelihood, expires } = suggestion;
  const activity = activities.find(({ id }) => id === occasion);
  const names = { asker: nameOf(asker), parent: nameOf(target), via: via === null ? "" : nameOf(via) };
  const accept = () =>
    accepting.start(async () => {
      const ask = { request: requestId, target, asker, via, occasion };
      await sendOnce({ ask }, (key) => sendAsk(network.id, ask, key));
      onAccepted();
    });
  return (
    <article class="card">
      <Chip tone={likelihood === "likely" ? "good" : likelihood === "perhaps" ? "calm" : "faint"}>
        {words.likelihood[likelihood]}
      </Chip>
      <h3>{say(via === null ? suggestions.invite : suggestions.inviteVia, names)}</h3>
      {activity !== undefined && <p>{say(suggestions.occasion, { occasion: occasionText(activity, speaker) })}</p>}
      <SuggestionFacts suggestion={suggestion} nameOf={nameOf} />
      <p class="quiet">{say(suggestions.expires, { date: fullDate(expires) })}</p>
      {isAsked ? (
        <Sure
          question={suggestions.noOccasion}
          hint={say(suggestions.noOccasionHint, names)}
          yes={suggestions.noOccasionYes}
          no={suggestions.noOccasionNo}
          doing={accepting}
          onYes={accept}
          onNo={() => setIsAsked(false)}
        />
      ) : (
        <>
          {accepting.problem !== undefined && <Failed problem={accepting.problem} />}
          <Button
            look="main"
            busy={accepting.busy}
            // No ask without an occasion, unless she says so.
            onPress={occasion === null ? () => setIsAsked(true) : accept}
            label={`${say(suggestions.accept, names)}: ${isolate(names.parent)}`}
          >
            {say(suggestions.accept, names)}
          </Button>
        </>
      )}
    </article>
  );
}
