import { pagesPeopleWords } from "@parent-circles/words";
import { Checks } from "../../pieces/checks.tsx";
import { Choice } from "../../pieces/choice.tsx";
import { Select } from "../../pieces/select.tsx";
import { useWords } from "../../words/use-words.ts";
import { type ConsentDraft, scopes } from "./consent-draft.ts";
import { LanguagesField, useLanguageOptions } from "./languages-field.tsx";
import { useScopeText } from "./use-scope-text.ts";

/** What is filled in, and what happens when it changes. */
export interface ConsentFieldsProps {
  readonly draft: ConsentDraft;
  readonly institutions: readonly { readonly id: string; readonly label: string }[];
  /** To what she agreed before. */
  readonly before?: readonly string[];
  readonly onChange: (part: Partial<ConsentDraft>) => void;
}

/** What she agrees to, sentence by sentence, and how she said it. */
export function ConsentFields({ draft, institutions, before = [], onChange }: ConsentFieldsProps) {
  const { consentForm } = useWords(pagesPeopleWords);
  const scopeText = useScopeText(institutions);
  const named = institutions.map(({ id }) => `nameToInstitution:${id}`);
  const options = (asked: readonly string[]) =>
    asked.map((value) => ({
      value,
      text: scopeText(value),
      hint: before.includes(value) ? consentForm.before : undefined,
    }));
  const change = (agreed: readonly string[]) => onChange({ scopes: agreed });
  return (
    <>
      <Checks
        legend={consentForm.yes}
        hint={consentForm.yesHint}
        options={options(scopes)}
        ticked={draft.scopes}
        onChange={change}
      />
      {named.length > 0 && (
        <details>
          <summary>{consentForm.names}</summary>
          <Checks legend={consentForm.names} options={options(named)} ticked={draft.scopes} onChange={change} />
        </details>
      )}
      {draft.scopes.includes("storeLanguage") && (
        <LanguagesField
          legend={consentForm.speaks}
          more={consentForm.moreLanguages}
          chosen={draft.speaks}
          onChange={(speaks) => onChange({ speaks })}
        />
      )}
      <HowSaid draft={draft} onChange={onChange} />
    </>
  );
}

function HowSaid({ draft, onChange }: Pick<ConsentFieldsProps, "draft" | "onChange">) {
  const { consentForm } = useWords(pagesPeopleWords);
  const languages = useLanguageOptions([draft.language]);
  return (
    <>
      <Select
        label={consentForm.language}
        options={languages}
        chosen={draft.language}
        onChoose={(language) => onChange({ language })}
      />
      <Choice
        look="segments"
        legend={consentForm.method}
        options={(["spoken", "written"] as const).map((value) => ({ value, text: consentForm.methods[value] }))}
        chosen={draft.method}
        onChoose={(method) => onChange({ method })}
      />
      <Select
        label={consentForm.witness}
        options={(["coordinator", "coach", "keyFigure", "interpreter", "none"] as const).map((value) => ({
          value,
          text: consentForm.witnesses[value],
        }))}
        chosen={draft.witness}
        onChoose={(witness) => onChange({ witness })}
      />
    </>
  );
}
