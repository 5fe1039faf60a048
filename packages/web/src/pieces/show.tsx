import type { ComponentChildren } from "preact";
import { problemText } from "../data/call-problem.ts";
import type { Loaded } from "../data/use-loaded.ts";
import { useSpeaker } from "../words/use-speaker.ts";
import { Button } from "./button.tsx";
import { CirclesSign } from "./circles-sign.tsx";
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
      {onRetry !== undefined && <Button onPress={onRetry}>{words.frame.retry}</Button>}
    </Notice>
  );
}
