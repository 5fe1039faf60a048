import { pagesInviteWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { moveRequest } from "../../data/request-calls.ts";
import type { Ask, Request, RequestMove, Versioned } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";

/** What closing needs: the request, and what was asked for it. */
export interface ClosingProps {
  readonly request: Versioned<Request>;
  readonly asks: readonly Ask[];
  readonly onMoved: () => void;
}

/** Where a request stands, and where it can go. What cannot be undone is asked once more, with what goes with it. */
export function Closing({ request, asks, onMoved }: ClosingProps) {
  const { words } = useSpeaker();
  const { closing } = words;
  const own = useWords(pagesInviteWords);
  const { network } = useVisitor();
  const [ending, setEnding] = useState<"closed" | "declined">();
  const moving = useDoing();
  const { state, kind } = request.value;
  const move = (next: RequestMove) => () =>
    moving.start(async () => {
      await moveRequest(network.id, request, next);
      onMoved();
    });
  if (ending !== undefined)
    return (
      <section class="card card-first">
        <h2>{ending === "closed" ? closing.sure : closing.declineSure}</h2>
        {ending === "closed" && <WhatGoes request={request.value} asks={asks} />}
        {moving.problem !== undefined && <Failed problem={moving.problem} />}
        <div class="buttons">
          <Button look="main" onPress={() => setEnding(undefined)}>
            {closing.notYet}
          </Button>
          <Button busy={moving.busy} onPress={move(ending)}>
            {ending === "closed" ? closing.yes : closing.declineYes}
          </Button>
        </div>
      </section>
    );
  return (
    <section class="card">
      <h2>{closing.title}</h2>
      <p>{kind === "invitation" ? own.closeHint : closing.hint}</p>
      {kind === "contactRequest" && <p class="quiet">{closing.closeHint}</p>}
      {moving.problem !== undefined && <Failed problem={moving.problem} />}
      <div class="buttons">
        {kind === "jointProject" && state === "received" && (
          <Button look="main" busy={moving.busy} onPress={move("withTheNetwork")}>
            {closing.take}
          </Button>
        )}
        {kind === "jointProject" && <Button onPress={() => setEnding("declined")}>{closing.decline}</Button>}
        <Button onPress={() => setEnding("closed")}>{closing.close}</Button>
      </div>
    </section>
  );
}

function WhatGoes({ request, asks }: { request: Request; asks: readonly Ask[] }) {
  const { words, say } = useSpeaker();
  const { closing } = words;
  const running = asks.filter(({ state }) => state === "offered" || state === "accepted" || state === "asked").length;
  const isAsked = asks.some(({ state }) => state !== "void");
  if (request.kind === "jointProject") return null;
  return (
    <ul class="sentences">
      {!isAsked && <li>{closing.nobodyAsked}</li>}
      {running > 0 && (
        <>
          <li>{say(closing.running, { count: running })}</li>
          <li>{closing.lapses}</li>
        </>
      )}
      {request.kind === "contactRequest" && <li>{closing.gone}</li>}
    </ul>
  );
}
