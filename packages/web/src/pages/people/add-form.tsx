import { pagesPeopleWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import { CallProblem } from "../../data/call-problem.ts";
import { sendPerson } from "../../data/people-calls.ts";
import type { Named } from "../../data/propose-people.ts";
import type { NewPerson, View } from "../../data/shapes.ts";
import { useDoing } from "../../data/use-doing.ts";
import { useVisitor } from "../../data/visitor.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { DayField } from "../../pieces/day-field.tsx";
import { Notice } from "../../pieces/notice.tsx";
import { Tick } from "../../pieces/tick.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useSpeaker } from "../../words/use-speaker.ts";
import { Form } from "../../pieces/form.tsx";
import { useWords } from "../../words/use-words.ts";
import { addedPerson, type AddDraft, isPast, newDraft } from "./add-draft.ts";
import type { ConsentDraft } from "./consent-draft.ts";
import { ConsentFields } from "./consent-fields.tsx";
import { FailedTyping } from "../../pieces/failed-typing.tsx";
import { MaybeThere } from "./maybe-there.tsx";

/** Among whom, in which network, and what comes after. */
export interface AddFormProps {
  readonly known: readonly Named[];
  readonly view: View;
  readonly onAdded: (person: Named) => void;
}

/** The short form: her name, what she knows of it, and since when. */
export function AddForm({ known, view, onAdded }: AddFormProps) {
  const { adding, consentForm } = useWords(pagesPeopleWords);
  const { language } = useSpeaker();
  const { network, sendOnce } = useVisitor();
  const [draft, setDraft] = useState<AddDraft>(() => newDraft(view.asOf, language));
  const [tried, setTried] = useState(false);
  const saving = useDoing();
  const change = (part: Partial<AddDraft>) => setDraft({ ...draft, ...part });
  const isSuppressed = saving.problem instanceof CallProblem && saving.problem.code === "person/suppressed";
  const lacksScope = draft.state === "consented" && draft.consent.scopes.length === 0;
  const isDated = isPast(draft.date, view.asOf);
  const save = () => {
    setTried(true);
    if (draft.name.trim() === "" || lacksScope || !isDated) return;
    saving.start(async () => {
      const body: NewPerson = addedPerson(draft);
      const { id, displayName = id } = await sendOnce({ body }, (key) => sendPerson(network.id, body, key));
      onAdded({ id, label: displayName });
    });
  };
  return (
    <Form onSend={save}>
      <TextField
        label={adding.name}
        hint={adding.nameHint}
        error={tried && draft.name.trim() === "" ? adding.nameWrong : undefined}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <MaybeThere name={draft.name} known={known} />
      <Knows draft={draft} onChange={change} />
      <DayField
        label={adding.date}
        error={tried && !isDated ? adding.dateWrong : undefined}
        max={view.asOf}
        value={draft.date}
        onChange={(date) => change({ date })}
      />
      {draft.state === "consented" && (
        <ConsentFields
          draft={draft.consent}
          institutions={view.institutions}
          onChange={(part: Partial<ConsentDraft>) => change({ consent: { ...draft.consent, ...part } })}
        />
      )}
      {tried && lacksScope && <Notice tone="wrong">{consentForm.nothing}</Notice>}
      {isSuppressed ? (
        <CameBack checked={draft.cameBack} onChange={(cameBack) => change({ cameBack })} />
      ) : (
        saving.problem !== undefined && <FailedTyping problem={saving.problem} />
      )}
      <div class="buttons">
        <Button look="main" busy={saving.busy}>
          {adding.save}
        </Button>
      </div>
    </Form>
  );
}

function Knows({ draft, onChange }: { draft: AddDraft; onChange: (part: Partial<AddDraft>) => void }) {
  const { adding } = useWords(pagesPeopleWords);
  return (
    <Choice
      look="cards"
      legend={adding.knows}
      options={(["named", "informed", "consented"] as const).map((value) => ({
        value,
        text: adding.states[value],
        hint: adding.hints[value],
      }))}
      chosen={draft.state}
      onChoose={(state) => onChange({ state })}
    />
  );
}

/** Somebody of that name was taken out: only her own wish brings her back. */
export function CameBack({ checked, onChange }: { checked: boolean; onChange: (cameBack: boolean) => void }) {
  const { adding, consentForm } = useWords(pagesPeopleWords);
  return (
    <Notice tone="wrong">
      <p>{adding.left}</p>
      <Tick label={consentForm.cameBack} checked={checked} onChange={onChange} />
    </Notice>
  );
}
