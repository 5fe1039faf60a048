import { pagesActivitiesWords } from "@parent-circles/words";
import { useState } from "preact/hooks";
import type { NewActivity } from "../../data/shapes.ts";
import type { Doing } from "../../data/use-doing.ts";
import { Button } from "../../pieces/button.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Field } from "../../pieces/field.tsx";
import { Select } from "../../pieces/select.tsx";
import { Failed } from "../../pieces/show.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useWords } from "../../words/use-words.ts";

interface ActivityFormProps {
  readonly activity: NewActivity;
  /** What the button says. */
  readonly send: string;
  readonly doing: Doing;
  readonly onSend: (activity: NewActivity) => void;
  readonly onBack?: () => void;
}

/** What it is, how familiar the place, and when and where; what is not known yet stays open. */
export function ActivityForm({ activity, send, doing, onSend, onBack }: ActivityFormProps) {
  const words = useWords(pagesActivitiesWords);
  const [draft, setDraft] = useState(activity);
  const change = (part: Partial<Record<keyof NewActivity, unknown>>) =>
    setDraft(withoutEmpty({ ...draft, ...part }) as NewActivity);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSend({ ...draft, title: (draft.title ?? "").trim() });
      }}
    >
      {doing.problem !== undefined && <Failed problem={doing.problem} />}
      <TextField label={words.name} value={draft.title ?? ""} onChange={(title) => setDraft({ ...draft, title })} />
      <Select
        label={words.stage}
        options={[
          { value: "", text: words.stageUnknown },
          ...Object.entries(words.stages).map(([value, text]) => ({ value, text })),
        ]}
        chosen={String(draft.stage ?? "")}
        onChoose={(stage) => change({ stage: stage === "" ? undefined : Number(stage) })}
      />
      <WhenAndWhere {...{ draft, change }} />
      <Choice
        look="segments"
        legend={words.childcare}
        options={(["yes", "no", "unknown"] as const).map((value) => ({ value, text: words.answers[value] }))}
        chosen={draft.childcare === undefined ? "unknown" : draft.childcare ? "yes" : "no"}
        onChoose={(answer) => change({ childcare: answer === "unknown" ? undefined : answer === "yes" })}
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

interface WhenAndWhereProps {
  readonly draft: NewActivity;
  readonly change: (part: Partial<Record<keyof NewActivity, unknown>>) => void;
}

function WhenAndWhere({ draft, change }: WhenAndWhereProps) {
  const words = useWords(pagesActivitiesWords);
  return (
    <>
      {(["date", "time"] as const).map((kind) => (
        <Field key={kind} label={words[kind]} hint={words.mayWait}>
          {(links) => (
            <input
              {...links}
              type={kind}
              value={draft[kind] ?? ""}
              onChange={(event) => change({ [kind]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <Field label={words.place} hint={words.mayWait}>
        {(links) => (
          <input
            {...links}
            type="text"
            maxLength={100}
            value={draft.place ?? ""}
            onInput={(event) => change({ place: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

/** What is empty is not known: it is left out. */
const withoutEmpty = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ""));
