import { moveRequest } from "../../data/request-calls.ts";
import type { Request, RequestMove, Versioned } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";

/** Where a request stands, and where it can go: the only thing that the school sees. */
export function Closing({ request, onMoved }: { request: Versioned<Request>; onMoved: () => void }) {
  const { words } = useSpeaker();
  const { closing } = words;
  const { network } = useVisitor();
  const moving = useDoing();
  const { state, kind } = request.value;
  const move = (next: RequestMove) => () =>
    moving.start(async () => {
      await moveRequest(network.id, request, next);
      onMoved();
    });
  return (
    <section class="card">
      <h2>{closing.title}</h2>
      <p>{closing.hint}</p>
      {kind === "contactRequest" && <p class="quiet">{closing.closeHint}</p>}
      {moving.problem !== undefined && <Failed problem={moving.problem} />}
      <div class="buttons">
        {kind === "jointProject" && state === "received" && (
          <Button look="main" busy={moving.busy} onPress={move("withTheNetwork")}>
            {closing.take}
          </Button>
        )}
        {kind === "jointProject" && (
          <Button busy={moving.busy} onPress={move("declined")}>
            {closing.decline}
          </Button>
        )}
        <Button busy={moving.busy} onPress={move("closed")}>
          {closing.close}
        </Button>
      </div>
    </section>
  );
}
