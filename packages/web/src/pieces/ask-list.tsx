import { mayDo } from "@parent-circles/core";
import { useState } from "preact/hooks";
import type { Activity, Ask } from "../data/shapes.ts";
import { moveAsk } from "../data/ask-calls.ts";
import { occasionText } from "../data/occasion-text.ts";
import { useDoing } from "../data/use-doing.ts";
import { useVisitor } from "../data/visitor.ts";
import { useSpeaker } from "../words/use-speaker.ts";
import { Button } from "./button.tsx";
import { Chip } from "./chip.tsx";
import { Notice } from "./notice.tsx";
import { OutcomeTaps } from "./outcome-taps.tsx";
import { Failed } from "./show.tsx";

/** Asks, and what is said when there are none. */
export interface AskListProps {
  readonly asks: readonly Ask[];
  readonly activities: readonly Activity[];
  readonly empty: string;
  readonly onChanged: () => void;
}

/** Who was asked to invite whom to what, and how that stands. */
export function AskList({ asks, activities, empty, onChanged }: AskListProps) {
  const { outcomes } = useSpeaker().words;
  const [told, setTold] = useState(0);
  return (
    <>
      {told > 0 && (
        // Here and not at the ask: that one is gone when she does not want to be asked.
        <Notice key={told} tone="good" focused>
          {outcomes.noted}
        </Notice>
      )}
      {asks.length === 0 && <Notice tone="calm">{empty}</Notice>}
      <ul class="stack">
        {asks.map((ask) => (
          <AskItem
            key={ask.id}
            ask={ask}
            activity={activities.find(({ id }) => id === ask.occasion)}
            onChanged={onChanged}
            onTold={() => {
              setTold(told + 1);
              onChanged();
            }}
          />
        ))}
      </ul>
    </>
  );
}

interface AskItemProps {
  readonly ask: Ask;
  readonly activity: Activity | undefined;
  readonly onChanged: () => void;
  readonly onTold: () => void;
}

/** Who may offer an ask and answer it takes back what was not answered yet. */
const mayTakeBack = (role: string): boolean => mayDo(role, "proposeAsks") && mayDo(role, "answerAsks");

function AskItem({ ask, activity, onChanged, onTold }: AskItemProps) {
  const speaker = useSpeaker();
  const { words, say, fullDate } = speaker;
  const { role } = useVisitor();
  const { asker, target, via, state, date } = ask;
  const names = { asker: asker.label, parent: target.label, via: via?.label ?? "" };
  return (
    <li class="card">
      <p>
        <strong>{say(via === undefined ? words.asks.sentence : words.asks.sentenceVia, names)}</strong>
      </p>
      {activity !== undefined && (
        <p>{say(words.suggestions.occasion, { occasion: occasionText(activity, speaker) })}</p>
      )}
      <div class="row">
        <Chip tone={state === "accepted" || state === "asked" ? "good" : state === "offered" ? "calm" : "faint"}>
          {words.asks.states[state]}
        </Chip>
        <span class="quiet">{fullDate(date)}</span>
      </div>
      {state === "offered" && mayTakeBack(role) && <TakeBack ask={ask} onTakenBack={onChanged} />}
      {(state === "accepted" || state === "asked") && (
        <details>
          <summary aria-label={say(words.outcomes.tellFor, { parent: target.label })}>{words.outcomes.tell}</summary>
          <OutcomeTaps ask={ask} onTold={onTold} />
        </details>
      )}
    </li>
  );
}

/** As long as she has not answered, an ask can be taken back without a word. */
function TakeBack({ ask, onTakenBack }: { ask: Ask; onTakenBack: () => void }) {
  const { words, say } = useSpeaker();
  const { network } = useVisitor();
  const taking = useDoing();
  const takeBack = () =>
    taking.start(async () => {
      await moveAsk(network.id, ask.id, "void");
      onTakenBack();
    });
  return (
    <>
      {taking.problem !== undefined && <Failed problem={taking.problem} />}
      <Button busy={taking.busy} onPress={takeBack} label={say(words.asks.undoFor, { parent: ask.target.label })}>
        {words.asks.undo}
      </Button>
    </>
  );
}
