import { useState } from "preact/hooks";
import { sendRequest } from "../../data/calls.ts";
import { occasionText } from "../../data/occasion-text.ts";
import type { Activity, NewRequest } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Select } from "../../pieces/select.tsx";
import { Failed } from "../../pieces/show.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { namesError, namesFrom } from "./names-from.ts";
import { NamesField } from "./names-field.tsx";

/** What the form needs. */
export interface RequestFormProps {
  readonly activities: readonly Activity[];
  readonly onSent: () => void;
}

/** Kind, occasion and names, and what happens with the names before they are sent. */
export function RequestForm({ activities, onSent }: RequestFormProps) {
  const speaker = useSpeaker();
  const { newRequest, requestKinds } = speaker.words;
  const { network } = useVisitor();
  const [kind, setKind] = useState<NewRequest["kind"]>("contactRequest");
  const [occasion, setOccasion] = useState("");
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const sending = useDoing();
  const names = kind === "contactRequest" ? namesFrom(typed) : [];
  const send = () => {
    const found = kind === "contactRequest" ? namesError(typed, speaker) : undefined;
    setError(found);
    if (found !== undefined) return;
    sending.start(async () => {
      await sendRequest(network.id, {
        kind,
        ...(occasion === "" ? {} : { occasion }),
        ...(names.length === 0 ? {} : { names }),
      });
      onSent();
    });
  };
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
        chosen={kind}
        onChoose={setKind}
      />
      <Select
        label={newRequest.occasion}
        options={[
          { value: "", text: newRequest.noOccasion },
          ...activities.map((activity) => ({ value: activity.id, text: occasionText(activity, speaker) })),
        ]}
        chosen={occasion}
        onChoose={setOccasion}
      />
      {kind === "contactRequest" && <NamesField typed={typed} error={error} onType={setTyped} />}
      {sending.problem !== undefined && <Failed problem={sending.problem} />}
      <div>
        <Button look="main" busy={sending.busy}>
          {newRequest.send}
        </Button>
      </div>
    </form>
  );
}
