import { pagesActivitiesWords } from "@parent-circles/words";
import type { NewActivity } from "../../data/shapes.ts";
import { Choice } from "../../pieces/choice.tsx";
import { Field } from "../../pieces/field.tsx";
import { Select } from "../../pieces/select.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import { howOften, oftenOf, ruleFor } from "../../data/how-often.ts";

/** An activity as it is filled in so far. */
export interface ActivityFieldsProps {
  readonly draft: NewActivity;
  readonly onChange: (draft: NewActivity) => void;
}

type Part = Partial<Record<keyof NewActivity, unknown>>;

/** What it is, how familiar the place, and when and where; what is not known yet stays open. */
export function ActivityFields({ draft, onChange }: ActivityFieldsProps) {
  const words = useWords(pagesActivitiesWords);
  const change = (part: Part) => onChange(withoutEmpty({ ...draft, ...part }) as NewActivity);
  return (
    <>
      <TextField label={words.name} value={draft.title ?? ""} onChange={(title) => onChange({ ...draft, title })} />
      <Select
        label={words.stage}
        options={[
          { value: "", text: words.stageUnknown },
          ...Object.entries(words.stages).map(([value, text]) => ({ value, text })),
        ]}
        chosen={String(draft.stage ?? "")}
        onChoose={(stage) => change({ stage: stage === "" ? undefined : Number(stage) })}
      />
      <When {...{ draft, change }} />
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
      <Choice
        look="segments"
        legend={words.childcare}
        options={(["yes", "no", "unknown"] as const).map((value) => ({ value, text: words.answers[value] }))}
        chosen={draft.childcare === undefined ? "unknown" : draft.childcare ? "yes" : "no"}
        onChoose={(answer) => change({ childcare: answer === "unknown" ? undefined : answer === "yes" })}
      />
    </>
  );
}

/** The day and the hour; and once there is a day, how often it comes back. */
function When({ draft, change }: { readonly draft: NewActivity; readonly change: (part: Part) => void }) {
  const words = useWords(pagesActivitiesWords);
  const { date, rule } = draft;
  const often = oftenOf(rule);
  const day = (value: string) => change({ date: value, rule: ruleFor(often, value, rule) });
  return (
    <>
      {(["date", "time"] as const).map((kind) => (
        <Field key={kind} label={words[kind]} hint={words.mayWait}>
          {(links) => (
            <input
              {...links}
              type={kind}
              value={draft[kind] ?? ""}
              onChange={({ currentTarget: { value } }) => (kind === "date" ? day(value) : change({ time: value }))}
            />
          )}
        </Field>
      ))}
      {date !== undefined && (
        <Select
          label={words.often}
          options={howOften
            // What was written by hand elsewhere stays as it is unless she chooses.
            .filter((value) => value !== "otherwise" || often === "otherwise")
            .map((value) => ({ value, text: words.oftenOptions[value] }))}
          chosen={often}
          onChoose={(value) => change({ rule: ruleFor(value, date, rule) })}
        />
      )}
    </>
  );
}

/** An activity with its title as it is kept. */
export const titled = (draft: NewActivity): NewActivity => ({ ...draft, title: (draft.title ?? "").trim() });

/** What is empty is not known: it is left out. */
const withoutEmpty = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ""));
