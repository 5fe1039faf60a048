import { useState } from "preact/hooks";
import { moveAsk } from "../../data/ask-calls.ts";
import { occasionText } from "../../data/occasion-text.ts";
import type { Activity, Ask, AskMove } from "../../data/shapes.ts";
import { type Doing, useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Chip } from "../../pieces/chip.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { HowItWent } from "./how-it-went.tsx";
import { Note } from "./note.tsx";

/** One ask of a key figure. */
export interface MyAskProps {
  readonly ask: Ask;
  readonly activity: Activity | undefined;
  readonly onAnswered: () => void;
  readonly onTold: () => void;
}

/** One small ask from "yes" or "not now", both equally easy, to how it went. */
export function MyAsk({ ask, activity, onAnswered, onTold }: MyAskProps) {
  const speaker = useSpeaker();
  const { words, say } = speaker;
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
        {say(via === undefined ? myAsks.invite : myAsks.inviteVia, { parent: target.label, via: via?.label ?? "" })}
      </h2>
      {activity !== undefined && (
        <p>{say(words.suggestions.occasion, { occasion: occasionText(activity, speaker) })}</p>
      )}
      {answering.problem !== undefined && <Failed problem={answering.problem} />}
      {answered === "accepted" && state === "accepted" && (
        <Notice tone="good" focused>
          {myAsks.answeredYes}
        </Notice>
      )}
      {answered === "declined" && state === "declined" && (
        <Notice tone="good" focused>
          {myAsks.answeredNo}
        </Notice>
      )}
      {state === "offered" ? (
        <Offered doing={answering} answer={answer} />
      ) : (
        <Chip tone={state === "accepted" || state === "asked" ? "good" : "faint"}>{myAsks.states[state]}</Chip>
      )}
      {state === "accepted" && (
        <>
          <Note ask={ask} />
          <div class="buttons">
            <Button look="main" busy={answering.busy} onPress={answer("asked")}>
              {myAsks.asked}
            </Button>
            <Button busy={answering.busy} onPress={answer("declined")}>
              {myAsks.cannot}
            </Button>
          </div>
        </>
      )}
      {state === "asked" && <HowItWent ask={ask} isNew={answered === "asked"} onTold={onTold} />}
    </li>
  );
}

interface OfferedProps {
  readonly doing: Doing;
  readonly answer: (state: AskMove) => () => void;
}

function Offered({ doing: { busy }, answer }: OfferedProps) {
  const { myAsks } = useSpeaker().words;
  return (
    <>
      <p class="quiet">{myAsks.mayRefuse}</p>
      <div class="buttons">
        <Button look="main" busy={busy} onPress={answer("accepted")}>
          {myAsks.yes}
        </Button>
        <Button busy={busy} onPress={answer("declined")}>
          {myAsks.notNow}
        </Button>
      </div>
    </>
  );
}
