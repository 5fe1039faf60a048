import type { ComponentChildren } from "preact";
import { CallProblem, problemText } from "../data/call-problem.ts";
import type { Loaded } from "../data/use-loaded.ts";
import { useSpeaker } from "../words/use-speaker.ts";
import { Button } from "./button.tsx";
import { CirclesSign } from "./circles-sign.tsx";
import { Link } from "./link.tsx";
import { Notice } from "./notice.tsx";

/** What is shown once something has been fetched. */
export interface ShowProps<Value> {
  readonly loaded: Loaded<Value>;
  readonly children: (value: Value) => ComponentChildren;
}

/** Waits for what is fetched, says so, and when it fails says what to do next. */
export function Show<Value>({ loaded: { now, again }, children }: ShowProps<Value>) {
  if (now.state === "ready") return <>{children(now.value)}</>;
  return now.state === "loading" ? <Waiting /> : <Failed problem={now.problem} onRetry={again} />;
}

/** Something is on its way. */
export function Waiting() {
  const { words } = useSpeaker();
  return (
    <p class="waiting" role="status">
      <CirclesSign />
      {words.frame.loading}
    </p>
  );
}

/** Something failed, and what to do next. */
export function Failed({ problem, onRetry }: { problem: unknown; onRetry?: () => void }) {
  const { words } = useSpeaker();
  return (
    <Notice tone="wrong">
      <p>{problemText(problem, words)}</p>
      {isSignedOut(problem) ? (
        <Link page="start" of="ended" look="main">
          {words.signIn.title}
        </Link>
      ) : (
        onRetry !== undefined && <Button onPress={onRetry}>{words.frame.retry}</Button>
      )}
    </Notice>
  );
}

const isSignedOut = (problem: unknown): boolean =>
  problem instanceof CallProblem && problem.code === "http/not-signed-in";
