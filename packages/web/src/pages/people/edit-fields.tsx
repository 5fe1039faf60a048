import { vocabulary } from "@parent-circles/core";
import { pagesPeopleWords, pagesPersonWords, pagesRightsWords } from "@parent-circles/words";
import type { Named } from "../../data/propose-people.ts";
import type { Person } from "../../data/shapes.ts";
import { Checks } from "../../pieces/checks.tsx";
import { Field } from "../../pieces/field.tsx";
import { TextField } from "../../pieces/text-field.tsx";
import { useWords } from "../../words/use-words.ts";
import { ApartField } from "./apart-field.tsx";
import type { EditDraft } from "./edit-draft.ts";
import { LanguagesField } from "./languages-field.tsx";

/** Of whom, what is filled in, and what happens when it changes. */
export interface EditFieldsProps {
  readonly person: Person;
  readonly draft: EditDraft;
  /** Of whom something can be arranged with her. */
  readonly others: readonly Named[];
  readonly onChange: (part: Partial<EditDraft>) => void;
}

/** Her name, her languages where she agreed to that, and what was arranged with her. */
export function EditFields({ person, draft, others, onChange }: EditFieldsProps) {
  const { availability } = useWords(pagesPersonWords);
  const { edit: words } = useWords(pagesRightsWords);
  const { adding } = useWords(pagesPeopleWords);
  const mayStoreLanguage = person.consent?.scopes?.includes("storeLanguage") === true;
  const asks = person.role === "keyFigure" || person.role === "candidate";
  return (
    <>
      <TextField label={words.name} hint={adding.nameHint} value={draft.name} onChange={(name) => onChange({ name })} />
      {mayStoreLanguage ? (
        <LanguagesField
          legend={words.languages}
          more={words.moreLanguages}
          chosen={draft.languages}
          onChange={(languages) => onChange({ languages })}
        />
      ) : (
        <p class="quiet">{words.languagesNot}</p>
      )}
      {asks && (
        <Field label={words.capacity} hint={words.capacityHint}>
          {(links) => (
            <input
              {...links}
              type="number"
              inputMode="numeric"
              class="day"
              min={0}
              max={100}
              value={draft.capacity}
              onInput={(event) => onChange({ capacity: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <Checks
        legend={words.about}
        options={[{ value: "noIntroducing", text: words.introducing }]}
        ticked={draft.noIntroducing ? ["noIntroducing"] : []}
        onChange={(ticked) => onChange({ noIntroducing: ticked.length > 0 })}
      />
      <Checks
        legend={words.contact}
        options={vocabulary.safeContacts.map((value) => ({ value, text: availability.safe[value] }))}
        ticked={draft.safeContact}
        onChange={(safeContact) => onChange({ safeContact })}
      />
      <Apart {...{ draft, others, onChange }} />
      <Checks
        legend={words.protection}
        hint={words.protectHint}
        options={[{ value: "protected", text: words.protect }]}
        ticked={draft.isProtected ? ["protected"] : []}
        onChange={(ticked) => onChange({ isProtected: ticked.length > 0 })}
      />
    </>
  );
}

/** With whom she is not brought together, and through whom nobody is asked for her. */
function Apart({ draft, others, onChange }: Omit<EditFieldsProps, "person">) {
  const { edit: words } = useWords(pagesRightsWords);
  return (
    <>
      {(["keepApart", "notThrough"] as const).map((key) => (
        <ApartField
          key={key}
          label={words[key]}
          hint={words[`${key}Hint`]}
          people={others}
          chosen={draft[key]}
          onChange={(ids) => onChange({ [key]: ids })}
        />
      ))}
    </>
  );
}
