import { pagesInterviewWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { CallProblem } from "../../data/call-problem.ts";
import { takeTalkBack } from "../../data/interview-calls.ts";
import type { TalkKept } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { SignIn } from "../start/sign-in.tsx";

/** Why answers could not be kept, and what to do: they stay where they are until they are. */
export function NotKeptYet({ problem, onRetry }: { problem: unknown; onRetry: () => void }) {
  const talk = useWords(pagesInterviewWords);
  if (problem === undefined) return null;
  if (!(problem instanceof CallProblem) || problem.code !== "http/not-signed-in")
    return <Failed problem={problem} onRetry={onRetry} />;
  return (
    <>
      <Notice tone="wrong">{talk.signedOut}</Notice>
      <SignIn onIn={onRetry} />
    </>
  );
}

/** Takes what has just been kept back again. */
export function TakeBack({ kept }: { kept: TalkKept }) {
  const { done } = useWords(pagesInterviewWords);
  const { network, sendOnce } = useVisitor();
  const undoing = useDoing();
  const [left, setLeft] = useState<number>();
  const undo = () =>
    undoing.start(async () => {
      const { importId } = kept;
      setLeft(await sendOnce({ importId }, (key) => takeTalkBack(network.id, importId, key)));
    });
  if (left !== undefined)
    return (
      <Notice tone="good" focused>
        {left === 0 ? done.undone : done.undoneLeft}
      </Notice>
    );
  return (
    <>
      {undoing.problem !== undefined && <Failed problem={undoing.problem} />}
      <div class="buttons">
        <Button busy={undoing.busy} onPress={undo}>
          {done.undo}
        </Button>
      </div>
    </>
  );
}

/** That an answer was left out, since whoever it was about does not want to be in the network. */
export function LeftOut({ kept }: { kept: TalkKept }) {
  const { done } = useWords(pagesInterviewWords);
  const { say } = useSpeaker();
  if (kept.notKept.length === 0) return null;
  return <Notice tone="calm">{say(done.notKept, { count: kept.notKept.length })}</Notice>;
}
