import { useState } from "preact/hooks";
import { moveAsk } from "../../data/calls.ts";
import { occasionText } from "../../data/occasion-text.ts";
import type { Activity, Ask, AskMove } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** One ask of a key figure. */
export interface MyAskProps {
  readonly ask: Ask;
  readonly activity: Activity | undefined;
  readonly onAnswered: () => void;
}

/** One small ask: whom to invite to what, and two buttons that are equally easy to press. */
export function MyAsk({ ask, activity, onAnswered }: MyAskProps) {
  const speaker = useSpeaker();
  const { words, fill } = speaker;
  const { myAsks } = words;
  const { network } = useVisitor();
  const answering = useDoing();
  const [answered, setAnswered] = useState<AskMove>();
  const answer = (state: AskMove) => () =>
    answering.start(async () => {
      await moveAsk(network.id, ask.id, state);
      setAnswered(state);
      onAnswered();
    });
  const { target, via, state } = ask;
  return (
    <li class="card">
      <h2>
        {fill(via === undefined ? myAsks.invite : myAsks.inviteVia, { parent: target.label, via: via?.label ?? "" })}
      </h2>
      {activity !== undefined && (
        <p>{fill(words.suggestions.occasion, { occasion: occasionText(activity, speaker) })}</p>
      )}
      {answering.problem !== undefined && <Failed problem={answering.problem} />}
      {answered !== undefined && (
        <Notice tone="good">{answered === "accepted" ? myAsks.answeredYes : myAsks.answeredNo}</Notice>
      )}
      {state === "offered" ? (
        <>
          <p class="quiet">{myAsks.mayRefuse}</p>
          <div class="buttons">
            <Button look="main" busy={answering.busy} onPress={answer("accepted")}>
              {myAsks.yes}
            </Button>
            <Button busy={answering.busy} onPress={answer("declined")}>
              {myAsks.notNow}
            </Button>
          </div>
        </>
      ) : (
        <Chip tone={state === "accepted" || state === "asked" ? "good" : "faint"}>{myAsks.states[state]}</Chip>
      )}
    </li>
  );
}
