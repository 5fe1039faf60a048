import { pagesPersonWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Form } from "../../pieces/form.tsx";
import { useWords } from "../../words/use-words.ts";
import { criteriaDraft, isComplete } from "./criteria-draft.ts";
import { CriteriaFields } from "./criteria-fields.tsx";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import type { PersonPartProps } from "./known-person.ts";
import { saveCriteria } from "./save-criteria.ts";

/** Fills in what was seen of her, by what, and who saw it. */
export function CriteriaForm({ known, onChanged, onClosed }: PersonPartProps & { onClosed: () => void }) {
  const { criteria: words, tieForm } = useWords(pagesPersonWords);
  const { network } = useVisitor();
  const [drafts, setDrafts] = useState(() => criteriaDraft(known.person.criteria));
  const [tried, setTried] = useState(false);
  const saving = useDoing();
  const save = () => {
    setTried(true);
    if (!isComplete(drafts)) return;
    saving.start(async () => {
      try {
        await saveCriteria(network.id, known, drafts);
        onClosed();
      } finally {
        onChanged();
      }
    });
  };
  return (
    <Form look="stack" onSend={save}>
      <CriteriaFields {...{ drafts, tried }} onChange={setDrafts} />
      {saving.problem !== undefined && <FailedTyping problem={saving.problem} />}
      <div class="buttons">
        <Button look="main" busy={saving.busy}>
          {words.save}
        </Button>
        <Button onPress={onClosed}>{tieForm.cancel}</Button>
      </div>
    </Form>
  );
}
