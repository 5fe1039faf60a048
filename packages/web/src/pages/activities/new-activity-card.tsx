import { pagesActivitiesWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { addActivity } from "../../data/row-calls.ts";
import type { NewActivity } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Notice } from "../../pieces/notice.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { useWords } from "../../words/use-words.ts";
import { ActivityForm } from "./activity-form.tsx";

/** Makes an activity. */
export function NewActivityCard({ onAdded }: { onAdded: () => void }) {
  const { say } = useSpeaker();
  const words = useWords(pagesActivitiesWords);
  const { network, sendOnce } = useVisitor();
  const [added, setAdded] = useState<{ readonly title: string; readonly round: number }>({ title: "", round: 0 });
  const adding = useDoing();
  const add = (activity: NewActivity) =>
    adding.start(async () => {
      await sendOnce({ activity }, (key) => addActivity(network.id, activity, key));
      setAdded({ title: activity.title ?? "", round: added.round + 1 });
      onAdded();
    });
  return (
    <section class="card">
      <h2>{words.add}</h2>
      {added.round > 0 && (
        <Notice key={added.round} tone="good" focused>
          {say(words.added, { activity: added.title })}
        </Notice>
      )}
      <ActivityForm key={added.round} activity={{}} send={words.make} doing={adding} onSend={add} />
    </section>
  );
}
