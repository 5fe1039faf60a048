import { fetchInterviewPlan } from "../../data/network-calls.ts";
import { namesIn } from "../../data/names.ts";
import type { View } from "../../data/shapes.ts";
import { useLoaded } from "../../data/use-loaded.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Show } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { tellingOf } from "./telling-of.ts";

/** With whom to talk, where something cannot be told yet. */
export function TellingTalks({ size, view }: { size: number; view: View }) {
  const speaker = useSpeaker();
  const { network } = useVisitor();
  const loaded = useLoaded(`interviews ${network.id} ${size}`, () => fetchInterviewPlan(network.id, { size }));
  return (
    <section class="card">
      <h2>{speaker.words.keyFigures.telling.title}</h2>
      <Show loaded={loaded}>
        {(plan) => (
          <ul class="sentences">
            {tellingOf(plan, namesIn(view), speaker).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </Show>
    </section>
  );
}
