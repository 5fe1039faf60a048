import { occasionText } from "../../data/occasion-text.ts";
import type { Activity } from "../../data/shapes.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Select } from "../../pieces/select.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { NamesField } from "./names-field.tsx";
import { OwnEvent } from "./own-event.tsx";
import { ownEvent, useRequestDraft } from "./use-request-draft.ts";

/** What the form needs. */
export interface RequestFormProps {
  readonly activities: readonly Activity[];
  readonly onSent: () => void;
}

/** Kind, occasion and names, and what happens with the names before they are sent. */
export function RequestForm({ activities, onSent }: RequestFormProps) {
  const speaker = useSpeaker();
  const { newRequest, requestKinds } = speaker.words;
  const { draft, change, error, eventError, sending, send } = useRequestDraft(onSent);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Choice
        look="cards"
        legend={newRequest.kind}
        options={[
          { value: "contactRequest", text: requestKinds.contactRequest, hint: newRequest.contactHint },
          { value: "jointProject", text: requestKinds.jointProject, hint: newRequest.projectHint },
        ]}
        chosen={draft.kind}
        onChoose={(kind) => change({ kind })}
      />
      <Select
        label={newRequest.occasion}
        options={[
          { value: "", text: newRequest.noOccasion },
          ...activities.map((activity) => ({ value: activity.id, text: occasionText(activity, speaker) })),
          { value: ownEvent, text: newRequest.ownEvent },
        ]}
        chosen={draft.occasion}
        onChoose={(occasion) => change({ occasion })}
      />
      {draft.occasion === ownEvent && (
        <OwnEvent event={draft.event} error={eventError} onChange={(event) => change({ event })} />
      )}
      {draft.kind === "contactRequest" && (
        <NamesField typed={draft.typed} error={error} onType={(typed) => change({ typed })} />
      )}
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
      <div>
        <Button look="main" busy={sending.busy}>
          {newRequest.send}
        </Button>
      </div>
    </form>
  );
}
