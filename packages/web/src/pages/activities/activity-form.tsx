import { pagesActivitiesWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import type { NewActivity } from "../../data/shapes.ts";
import type { Doing } from "../../data/use-doing.ts";
import { Button } from "../../pieces/button.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useWords } from "../../words/use-words.ts";
import { ActivityFields, titled } from "./activity-fields.tsx";

interface ActivityFormProps {
  readonly activity: NewActivity;
  /** What the button says. */
  readonly send: string;
  readonly doing: Doing;
  readonly onSend: (activity: NewActivity) => void;
  readonly onBack?: () => void;
}

/** An activity to be made or changed. */
export function ActivityForm({ activity, send, doing, onSend, onBack }: ActivityFormProps) {
  const words = useWords(pagesActivitiesWords);
  const [draft, setDraft] = useState(activity);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(titled(draft));
      }}
    >
      {doing.problem !== undefined && <Failed problem={doing.problem} />}
      <ActivityFields draft={draft} onChange={setDraft} />
      <div class="buttons">
        <Button look="main" busy={doing.busy}>
          {send}
        </Button>
        {onBack !== undefined && <Button onPress={onBack}>{words.back}</Button>}
      </div>
    </form>
  );
}
