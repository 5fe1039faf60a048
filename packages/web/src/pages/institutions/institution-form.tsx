import { vocabulary } from "@parent-circles/core";
import { pagesInstitutionsWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import type { NewInstitution } from "../../data/shapes.ts";
import type { Doing } from "../../data/use-doing.ts";
import { Button } from "../../pieces/button.tsx";
import { Select } from "../../pieces/select.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import { kindText } from "./kind-text.ts";

interface InstitutionFormProps {
  readonly institution: NewInstitution;
  /** What the button says. */
  readonly send: string;
  readonly doing: Doing;
  readonly onSend: (institution: NewInstitution) => void;
  readonly onBack?: () => void;
}

/** What an institution is called, and of which kind it is. */
export function InstitutionForm({ institution, send, doing, onSend, onBack }: InstitutionFormProps) {
  const words = useWords(pagesInstitutionsWords);
  const [draft, setDraft] = useState(institution);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ ...draft, name: (draft.name ?? "").trim() });
      }}
    >
      {doing.problem !== undefined && <Failed problem={doing.problem} />}
      <TextField label={words.name} value={draft.name ?? ""} onChange={(name) => setDraft({ ...draft, name })} />
      <Select
        label={words.kind}
        options={vocabulary.institutionKinds.map((value) => ({ value, text: kindText(value, words) }))}
        chosen={draft.kind}
        onChoose={(kind) => setDraft({ ...draft, kind })}
      />
      <div class="buttons">
        <Button look="main" busy={doing.busy}>
          {send}
        </Button>
        {onBack !== undefined && <Button onPress={onBack}>{words.back}</Button>}
      </div>
    </form>
  );
}
